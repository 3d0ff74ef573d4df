import type { CellRef } from "../../grid/cell-ref";
import type { CellValue } from "../../grid/cell-value";
import { cellKey } from "../../grid/snapshot";
import type { Reading } from "../../grid/reading";
import { cleanLine } from "../../text/clean-line";
import { remember } from "../../text/remember";
import { Name } from "../name";
import { cleanText, isBlank, isDash, reading, refIn } from "./cell-text";
import type { Role } from "./headers";
import { isNamedAbove } from "./is-named-above";
import type { RawRow, RawTable } from "./raw-table";

/** The cells of one column in a row and in the rows that carry the rest of it, blank ones left out. */
export function filledCells(
  { grid, columns }: RawTable,
  { row, more }: RawRow,
  role: Role,
): readonly { readonly at: CellRef; readonly value: CellValue }[] {
  const column = columns[role];
  if (column === undefined) return [];
  const first = grid.values[row]?.[column] ?? null;
  if (!more) return isBlank(first) ? [] : [{ at: refIn(grid, row, column), value: first }];
  return [row, ...more].flatMap((line) => {
    const value = grid.values[line]?.[column] ?? null;
    return isBlank(value) ? [] : [{ at: refIn(grid, line, column), value }];
  });
}

/** Columns in which a plan says the same of many rows. */
const REPEATED: readonly Role[] = [
  "target",
  "measure",
  "responsibility",
  "unit",
  "policy",
  "host",
  "support",
];
/** What one cell says for several rows: it may be merged over all of them. */
const SHARED: ReadonlySet<Role> = new Set<Role>([...REPEATED, "indicator"]);

/** The row in which a column's value for `row` stands: another one where a merged cell says it for several rows. */
export function rowOfValue(table: RawTable, row: number, role: Role): number {
  const { columns, mergedFrom } = table;
  if (mergedFrom.size === 0 || !SHARED.has(role)) return row;
  if (role === "indicator" && !isNamedAbove(table, row)) return row;
  const column = columns[role];
  if (column === undefined) return row;
  return mergedFrom.get(cellKey(row, column)) ?? row;
}

/** The cell in which a column's value for a row stands. */
export function cellIn(table: RawTable, raw: RawRow, role: Role): CellRef {
  return refIn(table.grid, rowOfValue(table, raw.row, role), table.columns[role] ?? 0);
}

const REPEATING: ReadonlySet<Role> = new Set<Role>([...REPEATED, "code"]);
const cleanAgain = remember(cleanLine);

/** The text of a column in a row on one line; "-" and blank are "". */
export function lineIn(table: RawTable, raw: RawRow, role: Role): string {
  const { grid, columns } = table;
  const column = columns[role];
  if (column === undefined) return "";
  if (raw.more) {
    const lines = filledCells(table, raw, role).map(({ value }) => cleanText(value));
    return withoutDash(lines.join(" "));
  }
  return lineOf(grid.values[rowOfValue(table, raw.row, role)]?.[column] ?? null, role);
}

function lineOf(value: CellValue, role: Role): string {
  if (value === null) return "";
  return withoutDash(typeof value === "string" && REPEATING.has(role) ? cleanAgain(value) : cleanText(value));
}

function withoutDash(line: string): string {
  return isDash(line) ? "" : line;
}

/** The name in a row. */
export function nameIn(table: RawTable, raw: RawRow, role: Role): Name {
  return new Name(lineIn(table, raw, role), cellIn(table, raw, role));
}

/** Reads a column's text in a row with `read`; undefined from it means unreadable. */
export function readIn<T>(
  table: RawTable,
  raw: RawRow,
  role: Role,
  read: (text: string) => T | undefined,
): Reading<T> {
  const { grid, columns } = table;
  const column = columns[role];
  const row = rowOfValue(table, raw.row, role);
  const at = refIn(grid, row, column ?? 0);
  const value = column === undefined ? null : (grid.values[row]?.[column] ?? null);
  const line = raw.more ? lineIn(table, raw, role) : lineOf(value, role);
  return line === "" ? { state: "blank", at, text: "" } : reading(at, line, read(line));
}

export const asText = (text: string): string => text;

/** The number of a row, which most tables have as a number. */
export function numberOf(table: RawTable, raw: RawRow): Reading<number> {
  const { grid, columns } = table;
  const value = columns.no === undefined || raw.more ? undefined : grid.values[raw.row]?.[columns.no];
  if (columns.no !== undefined && typeof value === "number" && value > 0 && Number.isSafeInteger(value)) {
    return { state: "read", value, at: refIn(grid, raw.row, columns.no), text: String(value) };
  }
  return readIn(table, raw, "no", asNumber);
}

/** "1", "1." and "๑)" are 1. */
function asNumber(text: string): number | undefined {
  const match = /^(\d+)[.)]?$/.exec(text);
  return match ? Number(match[1]) : undefined;
}

export function hasColumn({ columns }: RawTable, role: Role): boolean {
  return columns[role] !== undefined;
}

/** The column under a header of the user's own that reads so. */
export function ownColumn({ grid, unknown }: RawTable, words: RegExp): number | undefined {
  return unknown.find(({ row, column }) => words.test(cleanText(grid.values[row]?.[column])))?.column;
}
