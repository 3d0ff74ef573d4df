import fc from "fast-check";
import { LongList } from "../../../../src/adapters/xlsx/read/long-list";

test("holds what was put in, at its place, as an array does", () => {
  const places = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 40 });
  fc.assert(
    fc.property(places, (indexes) => {
      const [list, array] = [new LongList<number>(), [] as number[]];
      for (const index of indexes) {
        list.set(index, index + 1);
        array[index] = index + 1;
        list.push(index);
        array.push(index);
      }
      const all = list.all();
      expect(all).toHaveLength(array.length);
      expect(Object.entries(all)).toEqual(Object.entries(array));
    }),
  );
});
