import type { Area } from "../../grid/area";
import { layOut } from "../layout/lay-out";
import { looks } from "../layout/looks";
import type { PlannedRow } from "../layout/planned-row";
import { gapRow, headerRow, lineRow } from "../layout/rows";
import type { NewSheet } from "../new-sheet";
import { blankRows, runningNumber, type BlankColumn } from "./blank-rows";
import { budgetHelp, dimensionHelp, namesFrom, policyHelp } from "./helps";
import { summaryRows } from "./summary-rows";

const COLUMNS = 5;
const [BLOCKS, PROJECTS, IN_SUMMARY] = [6, 3, 15];
const HINT = "ถ้ามีประเด็นการพัฒนามากกว่านี้ ให้คัดลอกทั้งชุดไปแทรกไว้เหนือตารางสรุป ชื่อโครงการเลือกได้จากตารางสรุปท้ายชีต";

/** The agency's own strategy: projects under issue, objective and key result, and their summary. */
export function part2Template(name: string, year: number): NewSheet {
  const before = [
    lineRow("ส่วนที่ 2", COLUMNS, looks.title),
    lineRow("การดำเนินงานตามยุทธศาสตร์ของหน่วยงาน", COLUMNS, looks.subtitle),
    lineRow(HINT, COLUMNS, looks.note),
    gapRow(),
  ];
  const summaryHead = [
    // Wide enough for the summary to begin a page of its own.
    gapRow(36),
    lineRow("โครงการ/กิจกรรมสำคัญตามยุทธศาสตร์หน่วยงาน", COLUMNS, looks.section),
    headerRow(
      "ลำดับที่",
      "ชื่อโครงการ/กิจกรรมสำคัญตามภารกิจของหน่วยงาน",
      "งบประมาณ",
      "ส่วนราชการที่รับผิดชอบ",
      "รหัสนโยบาย\n(3 หลัก) (ถ้ามี)",
    ),
  ];
  const blockLength = blockRows(year, undefined).length;
  const first = before.length + BLOCKS * blockLength + summaryHead.length;
  const names: Area = { sheet: name, top: first, left: 1, bottom: first + IN_SUMMARY - 1, right: 1 };
  return layOut({
    name,
    widths: [11, 90, 28, 32, 24],
    rows: [
      ...before,
      ...Array.from({ length: BLOCKS }, () => blockRows(year, names)).flat(),
      ...summaryHead,
      ...blankRows(IN_SUMMARY, projectColumns(undefined)),
      ...summaryRows(IN_SUMMARY, COLUMNS),
    ],
  });
}

function blockRows(year: number, names: Area | undefined): PlannedRow[] {
  return [
    lineRow("ประเด็นการพัฒนาที่ .....", COLUMNS, looks.section),
    lineRow("วัตถุประสงค์หลัก (Objective) .....", COLUMNS),
    lineRow("ตัววัดผลหลักตามภารกิจหลักของหน่วยงาน (KR / KPI) .....", COLUMNS),
    lineRow(`ความเชื่อมโยงกับแผนปฏิบัติราชการกรุงเทพมหานคร ประจำปี พ.ศ. ${year}`, COLUMNS),
    lineRow("ด้านที่ .....", COLUMNS, looks.line, dimensionHelp),
    lineRow("ประเด็นการพัฒนา .....", COLUMNS),
    headerRow(
      "ลำดับที่",
      "โครงการ/กิจกรรมสำคัญ\n(จัดลำดับตามความสำคัญ/จำเป็นเร่งด่วนในการดำเนินการ)",
      "งบประมาณ",
      "ส่วนราชการ",
      "รหัสนโยบาย\n(3 หลัก) (ถ้ามี)",
    ),
    ...blankRows(PROJECTS, projectColumns(names)),
    gapRow(18),
  ];
}

function projectColumns(names: Area | undefined): BlankColumn[] {
  const help =
    names && namesFrom(names, "ชื่อโครงการ/กิจกรรม", "พิมพ์ชื่อในตารางสรุปท้ายชีตก่อน แล้วเลือกจากรายการ ชื่อจะตรงกันทุกแห่ง");
  return [
    { style: looks.centered, content: runningNumber(1) },
    { style: looks.text, ...(help && { help }) },
    { style: looks.money, format: "#,##0", help: budgetHelp },
    { style: looks.centered },
    { style: looks.centered, format: "@", help: policyHelp },
  ];
}
