import type { Area } from "../../grid/area";
import { cellName, columnLetters, quoteSheet } from "../../grid/cell-ref";
import type { CellContent, CellValue } from "../../grid/cell-value";
import { layOut } from "../layout/lay-out";
import { looks } from "../layout/looks";
import type { PlannedCell, PlannedRow } from "../layout/planned-row";
import { cell, gapRow, headerRow, lineRow } from "../layout/rows";
import type { NewSheet } from "../new-sheet";
import { actualHelp } from "./helps";

const COLUMNS = 8;
const [WEIGHT, SCORE] = [4, 7];
/** Two lines: hosts do not fit a row to what a formula brings into it. */
const ROW_HEIGHT = 42;
const HINT = "ตัวชี้วัด ค่าเป้าหมาย และน้ำหนักมาจากส่วนที่ 4 ให้กรอกผลการดำเนินงานในช่องสีเหลือง แล้วสั่งคำนวณคะแนน";

export interface Evaluated {
  readonly agenda: Area;
  readonly function: Area;
  /** The potential indicators, and what their sheet says of the first ones already. */
  readonly indicators: Area;
  readonly written: (row: number, column: number) => CellValue;
}

/** The scoring sheet: a row for every row of part 4, taken over by formulas, so that the two never differ. */
export function scoringTemplate(name: string, year: number, evaluated: Evaluated): NewSheet {
  const { agenda, function: others, indicators, written } = evaluated;
  const head = [
    lineRow(`แบบให้คะแนนการประเมินผลการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. ${year}`, COLUMNS, looks.title),
    lineRow(HINT, COLUMNS, looks.note),
    gapRow(),
    headerRow("ที่", "รหัส KRs", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการ\nดำเนินงาน", "ร้อยละ\nความสำเร็จ", "คะแนน"),
  ];
  const keyResults = (area: Area): PlannedRow[] =>
    rowsOf(area).map((row) => scoringRow([0, 1, 2, 3].map((column) => taken(area, row, column))));
  const rows = [
    lineRow("องค์ประกอบที่ 1 การประเมินประสิทธิภาพผลการดำเนินงาน (Performance Base) ร้อยละ 70", COLUMNS, looks.group),
    lineRow("1.1 Agenda Base", COLUMNS, looks.subgroup),
    ...keyResults(agenda),
    sumRow("รวม 1.1", rangeAbove(1, lengthOf(agenda))),
    lineRow("1.2 Function Base", COLUMNS, looks.subgroup),
    ...keyResults(others),
    sumRow("รวม 1.2", rangeAbove(1, lengthOf(others))),
    sumRow("รวมองค์ประกอบที่ 1", cellsAbove(lengthOf(others) + 3, 1)),
    lineRow("องค์ประกอบที่ 2 การประเมินศักยภาพในการดำเนินงาน (Potential Base) ร้อยละ 30", COLUMNS, looks.group),
    ...rowsOf(indicators).map((row) =>
      scoringRow(
        [{ value: null }, { value: null }, taken(indicators, row, 0, written), { value: null }],
        taken(indicators, row, 3, written),
      ),
    ),
    sumRow("รวมองค์ประกอบที่ 2", rangeAbove(1, lengthOf(indicators)), 30),
    sumRow("รวมทั้งสิ้น", cellsAbove(lengthOf(indicators) + 3, 1), 30, looks.grandSumLabel),
  ];
  return layOut({
    name,
    widths: [7, 11, 86, 31, 12, 15, 15, 12],
    rows: [...head, ...rows],
    frozenRows: head.length,
    repeatRows: [head.length - 1, head.length - 1],
  });
}

function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

function lengthOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

/** What a cell of part 4 says; nothing where it says nothing, since a plain reference would say 0. */
function taken({ sheet }: Area, row: number, column: number, written?: Evaluated["written"]): CellContent {
  const at = `${quoteSheet(sheet)}!${cellName({ row, column })}`;
  return { value: written?.(row, column) ?? "", formula: `=IF(${at}="","",${at})` };
}

function scoringRow([no, code, name, target]: readonly CellContent[], weight?: CellContent): PlannedRow {
  const blank: CellContent = { value: null };
  const withFormat = (content: CellContent | undefined, format: string): CellContent => ({
    ...(content ?? blank),
    format,
  });
  const styled = (content: CellContent | undefined, style: PlannedCell["style"]): PlannedCell => ({
    content: content ?? blank,
    style,
  });
  return {
    height: ROW_HEIGHT,
    cells: [
      styled(no, looks.centered),
      styled(withFormat(code, "0000"), looks.centered),
      styled(name, looks.text),
      styled(target, looks.centered),
      styled(withFormat(weight, "0.00"), looks.centered),
      { ...styled(blank, looks.input), help: actualHelp },
      styled(withFormat(blank, "0.00%"), looks.centered),
      styled(withFormat(blank, "0.00"), looks.centered),
    ],
  };
}

/** The cells that a sum in `row` and `column` adds up. */
type Summed = (row: number, column: number) => string;

function rangeAbove(distance: number, count: number): Summed {
  return (row, column) => {
    const letters = columnLetters(column);
    return `${letters}${row - distance - count + 2}:${letters}${row - distance + 1}`;
  };
}

function cellsAbove(...distances: readonly number[]): Summed {
  return (row, column) => distances.map((distance) => cellName({ row: row - distance, column })).join(",");
}

function sumRow(
  label: string,
  summed: Summed,
  weight = 0,
  look: PlannedCell["style"] = looks.sumLabel,
): PlannedRow {
  const sum = (column: number, value: number): PlannedCell => ({
    content: (row) => ({ value, formula: `=SUM(${summed(row, column)})`, format: "0.00" }),
    style: look,
  });
  return {
    cells: [
      { ...cell(label, look), across: WEIGHT },
      undefined,
      undefined,
      undefined,
      sum(WEIGHT, weight),
      cell(null, look),
      cell(null, look),
      sum(SCORE, 0),
    ],
  };
}
