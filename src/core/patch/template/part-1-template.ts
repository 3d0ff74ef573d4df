import { layOut } from "../layout/lay-out";
import { looks } from "../layout/looks";
import type { PlannedRow } from "../layout/planned-row";
import { cell, gapRow, headerRow, lineRow } from "../layout/rows";
import type { NewSheet } from "../new-sheet";
import { blankRows, runningNumber, type BlankColumn } from "./blank-rows";
import { budgetHelp, dimensionHelp, krCodeHelp, krInNameHelp, policyHelp, targetHelp } from "./helps";
import { summaryRows } from "./summary-rows";

const COLUMNS = 5;
const [KEY_RESULTS, GOALS, PROJECTS] = [5, 4, 6];

const text: BlankColumn = { style: looks.text };
const centered: BlankColumn = { style: looks.centered };
const target: BlankColumn = { style: looks.centered, format: "@", help: targetHelp };
const code: BlankColumn = { style: looks.centered, format: "0000", help: krCodeHelp };
const money: BlankColumn = { style: looks.money, format: "#,##0", help: budgetHelp };

/** What the agency does for the plan of the whole city. */
export function part1Template(name: string, year: number): NewSheet {
  return layOut({
    name,
    widths: [36, 66, 36, 36, 22],
    rows: [
      lineRow("ส่วนที่ 1", COLUMNS, looks.title),
      lineRow(`การดำเนินงานตามแผนปฏิบัติราชการกรุงเทพมหานคร ประจำปี พ.ศ. ${year}`, COLUMNS, looks.subtitle),
      gapRow(),
      lineRow("มิติที่ .....", COLUMNS, looks.section),
      lineRow("ด้านที่ .....", COLUMNS, looks.section, dimensionHelp),
      headerRow(
        "ประเด็นการพัฒนา/\nวัตถุประสงค์หลัก (Objective)",
        "ตัววัดผลหลัก (Key Result : KR)",
        "ค่าเป้าหมาย (Target)",
        "หน่วยงานรับผิดชอบหลัก",
        "หน่วยงานสนับสนุน",
      ),
      ...blankRows(KEY_RESULTS, [text, { ...text, help: krInNameHelp }, target, centered, centered]),
      gapRow(),
      lineRow("การนำประเด็นการพัฒนาไปสู่การปฏิบัติระดับหน่วยงาน", COLUMNS, looks.section),
      ...yearsHeader(["ตัววัดผลหลัก (Key Result : KR)"], "ค่าเป้าหมาย (Target) ระดับหน่วยงาน", year),
      ...blankRows(KEY_RESULTS, [{ ...text, help: krInNameHelp }, text, target, target]).map(acrossNames),
      gapRow(),
      lineRow("แผนพัฒนากรุงเทพมหานครระยะ 20 ปี", COLUMNS, looks.section),
      lineRow("ยุทธศาสตร์ที่ .....", COLUMNS),
      lineRow("ยุทธศาสตร์ย่อยที่ .....", COLUMNS),
      ...yearsHeader(["เป้าประสงค์ที่", "ตัวชี้วัด"], "ค่าเป้าหมาย", year),
      ...blankRows(GOALS, [text, text, target, target]),
      gapRow(),
      headerRow("รหัส OKR (4 หลัก)", "โครงการ/กิจกรรมสำคัญ", "งบประมาณ", "ส่วนราชการ", "รหัสนโยบาย\n(3 หลัก)"),
      ...blankRows(PROJECTS, [code, text, money, centered, { ...centered, format: "@", help: policyHelp }]),
      // Wide enough for the next heading to begin the second page.
      gapRow(36),
      lineRow("กลยุทธ์ที่ .....", COLUMNS),
      ...yearsHeader(["ตัวชี้วัด"], "ค่าเป้าหมาย", year),
      ...blankRows(GOALS, [text, text, target, target]).map(acrossNames),
      gapRow(),
      lineRow(`สรุปโครงการและงบประมาณที่หน่วยงานจะดำเนินการในปีงบประมาณ พ.ศ. ${year}`, COLUMNS, looks.section),
      headerRow("ลำดับที่", "ชื่อโครงการ/กิจกรรมสำคัญ", "งบประมาณ", "ส่วนราชการ", "ลำดับที่ (OKR)"),
      ...blankRows(PROJECTS, [{ ...centered, content: runningNumber(1) }, text, money, centered, code]),
      ...summaryRows(PROJECTS, COLUMNS),
    ],
  });
}

/** Two rows: the names and the title of the targets, below it the year before and the plan's own. */
function yearsHeader(
  names: readonly [string] | readonly [string, string],
  title: string,
  year: number,
): PlannedRow[] {
  const [goal, indicator] = names;
  const down = (name: string, across: number) => ({ ...cell(name, looks.header), across, down: 2 });
  return [
    {
      cells: [
        ...(indicator === undefined ? [down(goal, 2), undefined] : [down(goal, 1), down(indicator, 1)]),
        { ...cell(title, looks.header), across: 2 },
      ],
    },
    { cells: [undefined, undefined, cell(year - 1, looks.header), cell(year, looks.header)] },
  ];
}

/** The name reaches over the column beside it. */
function acrossNames({ cells: [name, , ...others], ...row }: PlannedRow): PlannedRow {
  return { ...row, cells: [name && { ...name, across: 2 }, undefined, ...others] };
}
