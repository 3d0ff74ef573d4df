import type { CellValue } from "../../grid/cell-value";
import type { Reading } from "../../grid/reading";
import { remember } from "../../text/remember";
import { printDate } from "../cells/print-date";
import { readKrCode } from "../cells/read-kr-code";
import { readNumberCell } from "../cells/read-number-cell";
import { readTarget, readTargetCell } from "../cells/read-target";
import type { CellScale, Target } from "../target";
import { cleanText, reading, refIn } from "./cell-text";
import type { Role } from "./headers";
import type { RawRow, RawTable } from "./raw-table";
import { lineIn, readIn, rowOfValue } from "./table-cells";

/** A four-digit KR code, OKR in front of it or not. */
export function codeIn(table: RawTable, raw: RawRow, role: Role): Reading<string> {
  return readIn(table, raw, role, readCode);
}

function readCode(text: string): string | undefined {
  const found = readKrCode(text);
  return found?.wellFormed ? found.code : undefined;
}

const readTargetText = remember((text) => ({ text: cleanText(text), target: readTarget(text) }));

interface TargetInCell {
  readonly reading: Reading<Target>;
  readonly scale: CellScale;
}

const UNCHANGED = /^(?:ไม่(?:มีการ)?(?:เปลี่ยนแปลง|ปรับ(?:เปลี่ยน|ปรุง)?|แก้ไข)|(?:คง|เท่า|ตาม)?เดิม)$/;

/** The target as it was before a change, where the row says of none. */
function targetBefore(table: RawTable, raw: RawRow): TargetInCell | undefined {
  if (table.targetBefore === undefined) return undefined;
  const now = lineIn(table, raw, "target");
  if (now !== "" && !UNCHANGED.test(now)) return undefined;
  const columns = { ...table.columns, target: table.targetBefore };
  const before = targetIn({ ...table, columns, targetBefore: undefined }, raw);
  return before.reading.state === "blank" ? undefined : before;
}

/** The target of a row: typed as a number, or as text that may be cut by a page's end. */
export function targetIn(table: RawTable, raw: RawRow, column = table.columns.target): TargetInCell {
  const { grid } = table;
  const before = column === table.columns.target ? targetBefore(table, raw) : undefined;
  if (before) return before;
  const row = column === table.columns.target ? rowOfValue(table, raw.row, "target") : raw.row;
  const at = refIn(grid, row, column ?? 0);
  if (column === undefined) return { reading: { state: "blank", at, text: "" }, scale: undefined };
  const value = grid.values[row]?.[column] ?? null;
  if (typeof value === "string") {
    const whole = raw.more && column === table.columns.target ? lineIn(table, raw, "target") : value;
    const { text, target } = readTargetText(whole);
    return { reading: reading(at, text, target), scale: undefined };
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
  const { grid, columns } = table;
  const column = columns.weight ?? 0;
  const value = grid.values[raw.row]?.[column];
  if (typeof value === "number") {
    const { value: read } = readNumberCell(value, grid.formats[raw.row]?.[column]);
    return reading(refIn(grid, raw.row, column), String(value), read?.value);
  }
  const read = readIn(table, raw, "weight", asPoints);
  // What is said of a weight stored as text quotes what was typed.
  return typeof value === "string" && read.state !== "blank" ? { ...read, text: value.trim() } : read;
}

function asPoints(text: string): number | undefined {
  const match = /^\(?(?:ร้อยละ ?)?(-?\d+(?:\.\d+)?) ?(?:%|คะแนน)?\)?$/.exec(text);
  return match ? Number(match[1]) : undefined;
}
