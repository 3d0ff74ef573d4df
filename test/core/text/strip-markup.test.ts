import fc from "fast-check";
import { stripMarkup } from "../../../src/core/text/strip-markup";

describe("stripMarkup", () => {
  test.each([
    ["**ด้านที่ 9** บริหารจัดการดี", "ด้านที่ 9 บริหารจัดการดี"],
    ["### พันธกิจ (Mission)", "พันธกิจ (Mission)"],
    ["<b>รวมงบประมาณทั้งสิ้น</b>", "รวมงบประมาณทั้งสิ้น"],
    ["• <u>ส่วนที่ 1</u> สำหรับ", "• ส่วนที่ 1 สำหรับ"],
    ['<ul style="list-style-type: none"><li>- ก</li><li>- ข</li></ul>', "\n- ก\n- ข"],
    ["ส่วน<br>ราชการ<BR/>ใน<br />สำนัก", "ส่วน\nราชการ\nใน\nสำนัก"],
    ["(ที่เหลือทั้งหมด \\*อย่างน้อย)", "(ที่เหลือทั้งหมด *อย่างน้อย)"],
  ])("takes the markup out of %j", (text, expected) => {
    expect(stripMarkup(text)).toBe(expected);
  });

  test.each(["< 5", ">= 3", "<5 วัน", "a < b และ c > d", "<= ร้อยละ 5", "ข้อ #3", "<https://example.org>"])(
    "leaves %j alone",
    (text) => {
      expect(stripMarkup(text)).toBe(text);
    },
  );

  test("reads any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof stripMarkup(text) === "string"));
  });
});
