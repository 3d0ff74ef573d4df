import type { CellValue } from "../../../src/core/grid/cell-value";
import type { SheetGrid } from "../../../src/core/grid/snapshot";
import type { Disturbance } from "./disturbance";

/** Sheets of no concern that look a little like a plan: numbered tables, totals, names of units. */
export const addForeignSheets: Disturbance = ({ sheets }, random) => ({
  sheets: random.shuffled(foreign).reduce<readonly SheetGrid[]>((all, sheet) => {
    const at = random.below(all.length + 1);
    return [...all.slice(0, at), sheet, ...all.slice(at)];
  }, sheets),
});

const foreign = [
  sheetOf("ทะเบียนวันลา", [
    ["ทะเบียนวันลาของข้าราชการ ประจำปี 2568"],
    ["ที่", "ชื่อ - สกุล", "ประเภทการลา", "ตั้งแต่วันที่", "จำนวนวัน", "หมายเหตุ"],
    [1, "นางสาวตัวอย่าง หนึ่ง", "ลาพักผ่อน", 45_700, 3, null],
    [2, "นายตัวอย่าง สอง", "ลากิจส่วนตัว", 45_720, 1, "-"],
    ["รวม", null, null, null, 4, null],
  ]),
  sheetOf("รายชื่อผู้ประสานงาน", [
    ["ลำดับ", "ส่วนราชการ", "ชื่อผู้ประสานงาน", "โทรศัพท์", "อีเมล"],
    [1, "ฝ่ายบริหารงานทั่วไป", "นางตัวอย่าง สาม", "1001", "general@example.org"],
    [2, "ส่วนแผนงานฯ", "นายตัวอย่าง สี่", "1002", "plan@example.org"],
  ]),
  sheetOf("Chart1 data", [
    ["เดือน", "เบิกจ่าย"],
    ["ต.ค.", 120_000],
    ["พ.ย.", 95_500.5],
    [null, null],
    ["บันทึก", "ตัวเลขเบื้องต้น ยังไม่ตรวจสอบ"],
  ]),
  sheetOf("ว่าง", []),
];

function sheetOf(name: string, values: readonly (readonly CellValue[])[]): SheetGrid {
  return { name, values, formulas: new Map(), formats: [], merges: [] };
}
