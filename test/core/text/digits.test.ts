import fc from "fast-check";
import { toArabicDigits, toThaiDigits } from "../../../src/core/text/digits";

test("turns Thai digits into Arabic ones and back, and nothing else", () => {
  expect(toArabicDigits("๔,๑๓๕,๐๐๐ บาท")).toBe("4,135,000 บาท");
  expect(toThaiDigits("พ.ศ. 2568")).toBe("พ.ศ. ๒๕๖๘");
  fc.assert(
    fc.property(fc.nat(), (number) => toArabicDigits(toThaiDigits(String(number))) === String(number)),
  );
});
