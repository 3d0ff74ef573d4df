import { columnLetters } from "../../grid/cell-ref";
import { layOut } from "../layout/lay-out";
import { looks } from "../layout/looks";
import { cell, gapRow, headerRow, lineRow } from "../layout/rows";
import type { NewSheet } from "../new-sheet";
import { blankRows, runningNumber } from "./blank-rows";
import { budgetHelp, policyHelp } from "./helps";
import { sumAbove } from "./sum-above";

const COLUMNS = 5;
const ROWS = 12;
const [PROJECT, BUDGET] = [2, 3];

/** Routine work. */
export function part3Template(name: string): NewSheet {
  const project = columnLetters(PROJECT);
  const count = (row: number) => ({
    value: "จำนวน 0 โครงการ",
    formula: `="จำนวน "&COUNTA(${project}${row - ROWS + 1}:${project}${row})&" โครงการ"`,
  });
  return layOut({
    name,
    widths: [11, 46, 64, 26, 24],
    rows: [
      lineRow("ส่วนที่ 3", COLUMNS, looks.title),
      lineRow("บัญชีรายการโครงการ/กิจกรรมที่มีลักษณะเป็นภารกิจประจำพื้นฐาน", COLUMNS, looks.subtitle),
      gapRow(),
      headerRow("ลำดับที่", "แผนงาน/ผลผลิต", "โครงการ", "งบประมาณ", "รหัสนโยบาย\n(3 หลัก) (ถ้ามี)"),
      ...blankRows(ROWS, [
        { style: looks.centered, content: runningNumber(PROJECT) },
        { style: looks.text },
        { style: looks.text },
        { style: looks.money, format: "#,##0", help: budgetHelp },
        { style: looks.centered, format: "@", help: policyHelp },
      ]),
      {
        cells: [
          cell(null, looks.sum),
          cell("รวม", looks.sumLabel),
          { content: count, style: looks.sumLabel },
          { content: sumAbove(BUDGET, ROWS, "#,##0"), style: looks.sum },
          cell(null, looks.sum),
        ],
      },
    ],
    frozenRows: 4,
    repeatRows: [3, 3],
  });
}
