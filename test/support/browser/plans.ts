import { aSnapshot } from "../a-snapshot";
import { xlsxOf } from "../xlsx-of";

const HEADERS = ["ที่", "โครงการ/กิจกรรม", "งบประมาณ (บาท)", "ส่วนราชการ"];

/** A part of a plan with which nothing is wrong. */
export const soundPlan = xlsxOf(
  aSnapshot({
    แผน: [
      ["ส่วนที่ 2 แผนปฏิบัติราชการประจำปี 2568"],
      HEADERS,
      [1, "โครงการปลูกต้นไม้ริมคลอง", 100_000, "ฝ่ายสวน"],
      [2, "โครงการอบรมอาสาสมัคร", 200_000, "ฝ่ายปกครอง"],
    ],
  }),
);

/** A table of which every budget is unreadable: so many errors, and a warning of a number that is left out. */
export function planWithErrors(errors: number): Uint8Array {
  const rows = Array.from({ length: errors }, (_, index) => [
    index + 1 < errors ? index + 1 : errors + 1,
    `โครงการที่ ${index + 1}`,
    "ตามจริง ๆ",
    "ฝ่ายสวน",
  ]);
  return xlsxOf(aSnapshot({ แผน: [["ส่วนที่ 2 แผนปฏิบัติราชการประจำปี 2568"], HEADERS, ...rows] }));
}

/** A workbook without a plan. */
export const foreignWorkbook = xlsxOf(
  aSnapshot({
    Sheet1: [
      ["ข้อ", "รายการงาน", "เงินทั้งหมด"],
      [1, "โครงการก", 500],
    ],
  }),
);
