import fc from "fast-check";
import { lengthOfWordAtEnd } from "../../../src/core/text/end-of-word";

test.each([
  ["เรื่องค้างไม่เกิน", "ไม่เกิน", 7],
  ["เรื่องค้างไม่ เกิน", "ไม่เกิน", 8],
  ["ไม่เกิ น", "ไม่เกิน", 8],
  ["รอ้ยละ", "ร้อยละ", 6],
  ["ไมเ่กิน", "ไม่เกิน", 7],
  ["เกิน", "ไม่เกิน", 0],
  ["ไมเกิน", "ไม่เกิน", 0],
  ["ไม้เกิน", "ไม่เกิน", 0],
  ["ไม่เกินไป", "ไม่เกิน", 0],
  ["", "ไม่เกิน", 0],
])("%j ends with %j in %d letters", (text, word, length) => {
  expect(lengthOfWordAtEnd(text, word)).toBe(length);
});

test("any text ends with itself, however it is spaced", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("ร", "อ", "้", "ั", "ย"), { minLength: 1 }), (letters) => {
      const word = `ก${letters.join("")}`;
      return lengthOfWordAtEnd(`ก ${letters.join(" ")}`, word) === 2 * word.length - 1;
    }),
  );
});
