import fc from "fast-check";
import { toArabicDigits } from "../../../src/core/text/digits";
import { toThaiDigits } from "../../support/to-thai-digits";

test("turns Thai digits into Arabic ones, and nothing else", () => {
  expect(toArabicDigits("๔,๑๓๕,๐๐๐ บาท")).toBe("4,135,000 บาท");
  expect(toArabicDigits("พ.ศ. 2568")).toBe("พ.ศ. 2568");
  fc.assert(
    fc.property(fc.nat(), (number) => toArabicDigits(toThaiDigits(String(number))) === String(number)),
  );
});
