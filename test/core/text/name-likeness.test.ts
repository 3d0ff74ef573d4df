import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { likeness, nameNumbers } from "../../../src/core/text/name-likeness";

test("names the digit runs of a key", () => {
  expect(nameNumbers("ระยะที่1ปี2567")).toEqual(["1", "2567"]);
  expect(nameNumbers("โครงการ")).toEqual([]);
});

test("measures the edits per letter of the longer key", () => {
  expect(likeness("", "")).toBe(1);
  expect(likeness("องค์กร", "องค์กร")).toBe(1);
  expect(likeness("องค์กร", "องค์การ")).toBeCloseTo(6 / 7);
  expect(likeness("abcd", "wxyz")).toBe(0);
});

test("measures the same as the whole keys' distance", () => {
  const key = fc.string({ unit: fc.constantFrom("ก", "ข", "า"), maxLength: 40 });
  fc.assert(
    fc.property(key, key, (a, b) => {
      const longer = Math.max(a.length, b.length, 1);
      expect(likeness(a, b)).toBeCloseTo(1 - distance(a, b) / longer);
    }),
  );
});
