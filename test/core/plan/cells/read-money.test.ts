import fc from "fast-check";
import { printMoney } from "../../../../src/core/plan/cells/print-money";
import { readMoney } from "../../../../src/core/plan/cells/read-money";
import { disguises } from "../../../support/disguises";

const READ: readonly (readonly [string, number])[] = [
  ["4,135,000", 413_500_000],
  ["3,500,000", 350_000_000],
  ["1,000,000", 100_000_000],
  ["1,500,000", 150_000_000],
  ["3,584,000", 358_400_000],
  ["4,000,000", 400_000_000],
  ["5,500,000", 550_000_000],
  ["23,219,000", 2_321_900_000],
  ["4135000", 413_500_000],
  ["๔,๑๓๕,๐๐๐", 413_500_000],
  ["(3,584,000 บาท)", 358_400_000],
  ["( 3,584,000 บาท )", 358_400_000],
  ["5.5 ล้านบาท", 550_000_000],
  ["5.5ล้าน", 550_000_000],
  ["๑.๕ ลบ.", 150_000_000],
  ["1.5ลบ", 150_000_000],
  ["5.123456 ล้านบาท", 512_345_600],
  ["1.5 แสนบาท", 15_000_000],
  ["3 หมื่นบาท", 3_000_000],
  ["2 พันบาท", 200_000],
  ["1,234.50", 123_450],
  ["1,234.5", 123_450],
  ["0.07", 7],
  ["3,500,000.-", 350_000_000],
  ["3,500,000.- บาท", 350_000_000],
  ["500 บาทถ้วน", 50_000],
  ["งบประมาณ 500 บาท", 50_000],
  ["฿500", 50_000],
  ["(500)", 50_000],
  ["-500", -50_000],
  ["(-500 บาท)", -50_000],
  ["300,000 (งบกลาง)", 30_000_000],
  ["งบ กทม. 55,000 บาท", 5_500_000],
  ["งบประมาณกรุงเทพมหานคร 55,000 บาท", 5_500_000],
  ["300,000 บาท (จากงบกลางและงบประจำ)", 30_000_000],
  ["300,000 (กองทุนหลักประกันสุขภาพ)*", 30_000_000],
  ["1.5 ล้านบาท (1,500,000 บาท)", 150_000_000],
  ["500,000 (ห้าแสนบาทถ้วน)", 50_000_000],
  ["1,500,000*", 150_000_000],
  ["(1,500,000 บาท *)", 150_000_000],
  ["1,500,000¹", 150_000_000],
  ["850,000 บาท/ปี", 85_000_000],
  ["850,000 บาท ต่อปี", 85_000_000],
  ["500,000 .-", 50_000_000],
  ["500000 บ.", 50_000_000],
  ["งบอุดหนุน 300,000 บาท", 30_000_000],
  ["เงินอุดหนุนเฉพาะกิจ : 300,000", 30_000_000],
  ["งบกลาง 55,000 บาท", 5_500_000],
  ["0", 0],
  ["-0", 0],
];

const REFUSED = [
  "",
  " ",
  "-",
  "4.135.000",
  "1,23,456",
  "12,34",
  "4135,000",
  "1.234",
  "1.2345 บาท",
  "5 5",
  "บาท",
  "ล้านบาท",
  "ห้าล้าน",
].concat([
  "500-",
  "--500",
  "500 คน",
  "1e5",
  "9".repeat(20),
  ",500",
  ".50",
  "ไม่ใช้งบประมาณ",
  "NaN",
  "5.5 ล้านล้าน",
  "300,000 (200,000)",
  "300 (ล้านบาท)",
  "500,000 (ห้าล้านบาทถ้วน)",
  "300,000 (3 ครั้ง)",
  "300,000 (ขอรับจัดสรร)",
  "300,000 (งบประมาณที่ไม่ได้รับ)",
  "300,000 (งบ 2 ล้านบาท)",
  "30,000 บาท/เดือน",
  "300,000 1/",
  "*",
]);

describe("readMoney", () => {
  test.each(READ)("reads %j", (text, satang) => {
    expect(readMoney(text)).toBe(satang);
  });

  test.each(REFUSED)("refuses %j", (text) => {
    expect(readMoney(text)).toBeUndefined();
  });

  test.each(Object.entries(disguises))("reads the same with %s", (name, disguise) => {
    for (const [text, satang] of READ)
      expect([name, text, readMoney(disguise(text))]).toEqual([name, text, satang]);
    for (const text of REFUSED) expect([text, readMoney(disguise(text))]).toEqual([text, undefined]);
  });

  test("counts in the column's unit where the text names none", () => {
    expect(readMoney("4,135", 3)).toBe(413_500_000);
    expect(readMoney("5.5", 6)).toBe(550_000_000);
    expect(readMoney("4,135,000 บาท", 3)).toBe(413_500_000);
    expect(readMoney("5.5 ล้านบาท", 3)).toBe(550_000_000);
    expect(readMoney("4,135 (งบกลาง)", 3)).toBe(413_500_000);
  });

  test("reads what printMoney prints", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (satang) => {
        expect(readMoney(printMoney(satang))).toBe(satang === 0 ? 0 : satang);
      }),
    );
  });

  test("reads or refuses any text", () => {
    const token = fc.constantFrom(
      "(",
      ")",
      "-",
      ",",
      ".",
      "1",
      "23",
      "456",
      "000",
      " ",
      "ล้าน",
      "พัน",
      "บาท",
      "฿",
      "๔",
      ".-",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(token).map((tokens) => tokens.join("")),
    );
    fc.assert(
      fc.property(text, (any) => {
        const satang = readMoney(any);
        expect(satang === undefined || Number.isSafeInteger(satang)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
