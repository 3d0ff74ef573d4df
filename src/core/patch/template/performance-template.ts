import type { Area } from "../../grid/area";
import { columnLetters } from "../../grid/cell-ref";
import { layOut } from "../layout/lay-out";
import { looks } from "../layout/looks";
import type { PlannedRow } from "../layout/planned-row";
import { gapRow, headerRow, lineRow } from "../layout/rows";
import type { NewSheet } from "../new-sheet";
import { blankRows, runningNumber, type BlankColumn } from "./blank-rows";
import { krCodeHelp, mentionsHelp, namesFrom, responsibilityHelp, targetHelp } from "./helps";

const COLUMNS = 7;
const NAME = 2;
const [AGENDA, FUNCTION] = [12, 15];

export interface PerformanceTemplate {
  readonly sheet: NewSheet;
  /** The rows to fill in of 1.1 and 1.2. */
  readonly agenda: Area;
  readonly function: Area;
}

/** Part 4, component 1. Both tables have the same columns, so the first one's header serves every printed page. */
export function performanceTemplate(name: string, year: number, names: Area): PerformanceTemplate {
  const head = [
    lineRow(`การประเมินผลการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. ${year}`, COLUMNS, looks.title),
    lineRow(
      "องค์ประกอบที่ 1 การประเมินประสิทธิภาพผลการดำเนินงาน (Performance Base) กำหนดคะแนนร้อยละ 70",
      COLUMNS,
      looks.section,
    ),
    gapRow(),
    lineRow("1.1 ประสิทธิภาพของการดำเนินงานภารกิจสำคัญ (Agenda Base)", COLUMNS, looks.section),
    countRow(AGENDA, "(จำนวน 0 KRs)", (count) => `"(จำนวน "&${count}&" KRs)"`),
    header(),
  ];
  const between = [
    gapRow(18),
    lineRow("1.2 ประสิทธิภาพของการดำเนินงานภารกิจหลัก (Function Base)", COLUMNS, looks.section),
    countRow(FUNCTION, FEW, (count) => `IF(${count}=0,"${FEW}","${ENOUGH}")`),
    header(),
  ];
  const columns = columnsOf(names);
  const entries = (first: number, count: number): Area => ({
    sheet: name,
    top: first,
    left: 0,
    bottom: first + count - 1,
    right: COLUMNS - 1,
  });
  return {
    sheet: layOut({
      name,
      widths: [6, 10, 46, 24, 24, 72, 24],
      rows: [...head, ...blankRows(AGENDA, columns), ...between, ...blankRows(FUNCTION, columns)],
      repeatRows: [head.length - 1, head.length - 1],
    }),
    agenda: entries(head.length, AGENDA),
    function: entries(head.length + AGENDA + between.length, FUNCTION),
  };
}

/** A table that nobody has begun is not yet one with too few KRs. */
const FEW = "(กรอกตั้งแต่ 8 KRs ขึ้นไป)";
const ENOUGH = "(ที่เหลือทั้งหมด *อย่างน้อยจำนวน 8 KRs)";

/** The line above a table's header that says how many KRs it has, or must have. */
function countRow(rows: number, value: string, say: (count: string) => string): PlannedRow {
  const name = columnLetters(NAME);
  const content = (row: number) => ({
    value,
    formula: `=${say(`COUNTA(${name}${row + 3}:${name}${row + 2 + rows})`)}`,
  });
  return { cells: [{ content, style: looks.section, across: COLUMNS }] };
}

function header(): PlannedRow {
  return headerRow(
    "ที่",
    "รหัส\nKRs",
    "ชื่อตัวชี้วัด",
    "ค่าเป้าหมาย",
    "ความรับผิดชอบ\n(H/R)",
    "โครงการ/กิจกรรม\n(งบประมาณ)",
    "ส่วนราชการ\nที่รับผิดชอบ",
  );
}

function columnsOf(names: Area): BlankColumn[] {
  return [
    { style: looks.centered, content: runningNumber(NAME) },
    { style: looks.centered, format: "0000", help: krCodeHelp },
    { style: looks.text, help: namesFrom(names, "ชื่อตัวชี้วัด", "เลือกจากชีตตัวชี้วัดผลหลัก ชื่อจะตรงกันทุกแห่ง") },
    { style: looks.centered, format: "@", help: targetHelp },
    { style: looks.text, help: responsibilityHelp },
    { style: looks.text, help: mentionsHelp },
    { style: looks.text },
  ];
}
