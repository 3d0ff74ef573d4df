import type { CellRef } from "../../grid/cell-ref";
import type { CellValue } from "../../grid/cell-value";
import type { Located } from "../../grid/located";
import { cellKey } from "../../grid/snapshot";
import type { Reading } from "../../grid/reading";
import { cleanText, isBlank, isDash, reading, refIn } from "./cell-text";
import type { Role } from "./headers";
import type { RawRow, RawTable } from "./raw-table";

/** The cells of one column in a row and in the rows that carry the rest of it, blank ones left out. */
export function pieces(
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

/** What one cell says for several rows: it may be merged over all of them. */
const SHARED: ReadonlySet<Role> = new Set<Role>([
  "target",
  "responsibility",
  "unit",
  "policy",
  "host",
  "support",
]);

/** The row in which a column's value for `row` stands: another one where a merged cell says it for several rows. */
export function rowOfValue({ columns, mergedFrom }: RawTable, row: number, role: Role): number {
  const column = columns[role];
  if (mergedFrom.size === 0 || column === undefined || !SHARED.has(role)) return row;
  return mergedFrom.get(cellKey(row, column)) ?? row;
}

/** The text of a column in a row on one line, with its cell; "-" and blank are "". */
export function textIn(table: RawTable, raw: RawRow, role: Role): Located<string> {
  const { grid, columns } = table;
  const column = columns[role];
  const row = rowOfValue(table, raw.row, role);
  const at = refIn(grid, row, column ?? 0);
  if (column === undefined) return { at, value: "" };
  const text = raw.more
    ? pieces(table, raw, role)
        .map(({ value }) => cleanText(value))
        .join(" ")
    : cleanText(grid.values[row]?.[column]);
  return { at, value: isDash(text) ? "" : text };
}

/** Reads a column's text in a row with `read`; undefined from it means unreadable. */
export function readIn<T>(
  table: RawTable,
  raw: RawRow,
  role: Role,
  read: (text: string) => T | undefined,
): Reading<T> {
  const { at, value } = textIn(table, raw, role);
  return value === "" ? { state: "blank", at, text: "" } : reading(at, value, read(value));
}

export const asText = (text: string): string => text;

/** "1", "1." and "๑)" are 1. */
export function asNumber(text: string): number | undefined {
  const match = /^(\d+)[.)]?$/.exec(text);
  return match ? Number(match[1]) : undefined;
}

export function hasColumn({ columns }: RawTable, role: Role): boolean {
  return columns[role] !== undefined;
}
