import fc from "fast-check";
import { differingWords } from "../../../src/core/text/differing-words";

describe("differingWords", () => {
  test.each([
    ["เมืองหรือองค์การระหว่างประเทศในกลุ่ม", "เมืองหรือองค์กรระหว่างประเทศในกลุ่ม", "องค์การ", "องค์กร"],
    ["ชาวต่างชาติ (Expat) ใน กทม.", "ชาวต่างชาติ (Expatriate) ใน กทม.", "Expat", "Expatriate"],
    ["กิจกรรมการรับรองเอกอัครราชทูต", "โครงการการรับรอง เอกอัครราชทูต", "กิจกรรม", "โครงการ"],
    ["โครงการ ระยะที่ 12", "โครงการ ระยะที่ 13", "12", "13"],
    ["ร่วมกับ เมืองพี่เมืองน้อง", "ร่วมกับเมืองพี่เมืองน้อง", "", ""],
    ["Bangkok Fair", "Bangkok Trade Fair", "", "Trade"],
  ])("says how %j and %j differ", (a, b, one, other) => {
    expect(differingWords(a, b)).toEqual({ one, other });
  });

  test("never begins with a mark that belongs to the letter before", () => {
    const name = fc.string({
      unit: fc.constantFrom("ก", "ร", "า", "ำ", "ิ", "่", "์", "เ", " ", "a", "1"),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.constant("ก"), name, name, (stem, a, b) => {
        const { one, other } = differingWords(stem + a, stem + b);
        expect(one + "|" + other).not.toMatch(/(?:^|\|)[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]/);
      }),
    );
  });
});
