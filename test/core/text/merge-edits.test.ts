import fc from "fast-check";
import { mergeEdits } from "../../../src/core/text/merge-edits";

test.each([
  ["additions at two places", "- ก\n- ข", "- ก (ซ้ำ)\n- ข", "- ก\n- ข (ซ้ำ)", "- ก (ซ้ำ)\n- ข (ซ้ำ)"],
  [
    "replacements at two places",
    "องค์กร ก องค์กร ข",
    "องค์การ ก องค์กร ข",
    "องค์กร ก องค์การ ข",
    "องค์การ ก องค์การ ข",
  ],
  ["the same change twice", "ก ข", "ก ค", "ก ค", "ก ค"],
  ["a change and none", "ก ข", "ก ข", "ก ค", "ก ค"],
])("accepts %s, in either order", (_, text, one, other, merged) => {
  expect(mergeEdits(text, one, other)).toBe(merged);
  expect(mergeEdits(text, other, one)).toBe(merged);
});

test.each([
  ["two additions at one place", "ก", "ก (ซ้ำ)", "ก (ใหม่)"],
  ["changes of the same word", "กิจกรรม ก", "โครงการ ก", "งาน ก"],
])("reports %s", (_, text, one, other) => {
  expect(mergeEdits(text, one, other)).toBeUndefined();
});

test("accepts any two changes that a letter keeps apart", () => {
  const part = fc.string({ unit: fc.constantFrom("ข", "ค", " "), maxLength: 6 });
  fc.assert(
    fc.property(part, part, part, part, (a, b, c, d) => {
      expect(mergeEdits(`${a}ก${b}`, `${c}ก${b}`, `${a}ก${d}`)).toBe(`${c}ก${d}`);
    }),
  );
});
