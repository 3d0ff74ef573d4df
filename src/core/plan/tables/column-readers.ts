import type { CellValue } from "../../grid/cell-value";
import { cellKey } from "../../grid/snapshot";
import type { Reading } from "../../grid/reading";
import { remember } from "../../text/remember";
import { manyOfEach } from "../cells/whole-of-rate";
import { readUnitCell, targetInUnit, type StatedUnit } from "../cells/in-unit";
import { printDate } from "../cells/print-date";
import { readDueDay } from "../cells/read-due-day";
import { printTarget } from "../cells/print-target";
import { readKrCode } from "../cells/read-kr-code";
import { readNumberCell, scaleOfBlank } from "../cells/read-number-cell";
import { readTarget, readTargetCell } from "../cells/read-target";
import type { CellScale, Target } from "../target";
import { cleanText, reading, refIn } from "./cell-text";
import type { Role } from "./headers";
import type { RawRow, RawTable } from "./raw-table";
import type { Revisable } from "./revised-columns";
import { lineIn, readIn, rowOfValue } from "./table-cells";

/** A four-digit KR code, OKR in front of it or not. */
export function codeIn(table: RawTable, raw: RawRow, role: Role): Reading<string> {
  return readIn(table, raw, role, readCode);
}

function readCode(text: string): string | undefined {
  const found = readKrCode(text);
  return found?.wellFormed ? found.code : undefined;
}

const readTargetText = remember((text) => ({
  text: cleanText(text),
  target: readTarget(text) ?? readDueDay(text),
}));

interface TargetInCell {
  readonly reading: Reading<Target>;
  readonly scale: CellScale;
}

const UNCHANGED = /^(?:ไม่(?:มีการ)?(?:เปลี่ยนแปลง|ปรับ(?:เปลี่ยน|ปรุง)?|แก้ไข)|(?:คง|เท่า|ตาม)?เดิม)$/;

/** The table with the target or weight of a row as it was before a change, where the row says of none. */
function beforeChange(table: RawTable, raw: RawRow, role: Revisable): RawTable | undefined {
  const column = table.before[role];
  if (column === undefined) return undefined;
  const now = lineIn(table, raw, role);
  if (now !== "" && !UNCHANGED.test(now)) return undefined;
  const before = { ...table, columns: { ...table.columns, [role]: column }, before: {} };
  return lineIn(before, raw, role) === "" ? undefined : before;
}

/** The target of a row: typed as a number, or as text that may be cut by a page's end. */
export function targetIn(table: RawTable, raw: RawRow, column = table.columns.target): TargetInCell {
  const inCell = targetInCell(table, raw, column);
  const { reading: read } = inCell;
  const unit = read.state === "read" && isOfTargets(table, column) ? unitIn(table, raw) : undefined;
  if (!unit || read.state !== "read") return inCell;
  const value = targetInUnit(read.value, unit);
  return value === read.value ? inCell : { ...inCell, reading: { ...read, value, text: printTarget(value) } };
}

function isOfTargets({ columns, years }: RawTable, column: number | undefined): boolean {
  return column === columns.target || years.some((year) => year.column === column);
}

/** The unit that a row states in a cell of its own: หน่วยนับ. */
function unitIn(table: RawTable, raw: RawRow): StatedUnit | undefined {
  if (table.columns.measure === undefined) return undefined;
  return readUnitCell(lineIn(table, raw, "measure")).unit;
}

/** The unit of a row's actual, where a column beside it says that. */
export function unitOfActual(table: RawTable, raw: RawRow): StatedUnit | undefined {
  const { measureOfActual: measure, columns } = table;
  if (measure === undefined) return undefined;
  return unitIn({ ...table, columns: { ...columns, measure } }, raw);
}

function targetInCell(table: RawTable, raw: RawRow, column: number | undefined): TargetInCell {
  const { grid } = table;
  const before = column === table.columns.target ? beforeChange(table, raw, "target") : undefined;
  if (before) return targetIn(before, raw);
  const row = column === table.columns.target ? rowOfValue(table, raw.row, "target") : raw.row;
  const at = refIn(grid, row, column ?? 0);
  if (column === undefined) return { reading: { state: "blank", at, text: "" }, scale: undefined };
  const value = grid.values[row]?.[column] ?? null;
  if (typeof value === "string") {
    const whole = raw.more && column === table.columns.target ? lineIn(table, raw, "target") : value;
    const { text, target } = readTargetText(whole);
    const counted = target ?? manyOfEach(text, lineIn(table, raw, "indicator"));
    return { reading: reading(at, text, counted), scale: undefined };
  }
  const format = grid.formats[row]?.[column];
  const cell = readTargetCell(value, format);
  return { reading: reading(at, shownText(value, format), cell.value), scale: cell.scale };
}

/** Excel keeps a typed 95% as 0.95, and a day as a number that nobody ever sees. */
export function shownText(value: CellValue, format: string | undefined): string {
  if (typeof value !== "number") return cleanText(value);
  const { value: read, scale } = readNumberCell(value, format);
  if (!read) return printDate(value) ?? cleanText(value);
  return scale === 100 ? `${read.value}%` : cleanText(value);
}

/** A weight in points: 5, "ร้อยละ 5", and 5% typed into a cell are all 5. */
export function weightIn(table: RawTable, raw: RawRow): Reading<number> {
  const before = beforeChange(table, raw, "weight");
  if (before) return weightIn(before, raw);
  const { grid, columns } = table;
  const column = columns.weight ?? 0;
  const value = grid.values[raw.row]?.[column];
  if (typeof value === "number") {
    const { value: read } = readNumberCell(value, formatOfWeight(table, raw, column));
    return reading(refIn(grid, raw.row, column), String(value), read?.value);
  }
  const read = readIn(table, raw, "weight", asPoints);
  // What is said of a weight stored as text quotes what was typed.
  return typeof value === "string" && read.state !== "blank" ? { ...read, text: value.trim() } : read;
}

/** Above this a sum of weights in percent has been made points: =SUM(E3:E4)*100. */
const GREATEST_FRACTION = 2;

/** A sum that shows no percent itself, but adds up weights that do, is one all the same: 1 below 20% and 80%. */
function formatOfWeight({ grid, rows }: RawTable, raw: RawRow, column: number): string | undefined {
  const own = grid.formats[raw.row]?.[column];
  if (raw.kind === "data" || !grid.formulas.has(cellKey(raw.row, column))) return own;
  if (Number(grid.values[raw.row]?.[column]) > GREATEST_FRACTION) return own;
  const first = rows.find(({ kind }) => kind === "data");
  const ofRow = first && grid.formats[first.row]?.[column];
  return scaleOfBlank(ofRow) === 100 ? ofRow : own;
}

function asPoints(text: string): number | undefined {
  const match = /^\(?(?:ร้อยละ ?)?(-?\d+(?:\.\d+)?) ?(?:%|คะแนน)?\)?$/.exec(text);
  return match ? Number(match[1]) : undefined;
}
