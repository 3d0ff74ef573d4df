import type { SheetGrid } from "../../grid/snapshot";
import { isThaiLetter } from "../../text/is-letter";
import { cleanText, isBlank, isDash } from "./cell-text";
import type { Role } from "./headers";
import type { RawTable } from "./raw-table";

/** Columns whose value belongs to one row only: nobody states it of nothing. */
const FIGURES: readonly Role[] = ["target", "budget", "weight", "actual"];

export function hasFigure(table: RawTable, row: number): boolean {
  return hasSuchFigure(table, row, isNoRemark);
}

/** As above, but one that counts something: "0" and "ไม่ใช้งบประมาณ" may be said of nothing. */
export function hasAmount(table: RawTable, row: number): boolean {
  return hasSuchFigure(table, row, (text) => /[1-9๑-๙]/.test(text) && isNoRemark(text));
}

function hasSuchFigure(table: RawTable, row: number, isSuch: (text: string) => boolean): boolean {
  const { grid, columns, years, periods } = table;
  const isFigure = (column: number | undefined) =>
    column !== undefined && isSaid(table, row, column) && isSuch(cleanText(grid.values[row]?.[column]));
  return (
    FIGURES.some((role) => isFigure(columns[role])) ||
    [...years, ...periods].some(({ column }) => isFigure(column))
  );
}

/** "(ระดับหน่วยงาน)" and "2568" below a header are a part of it. */
export function isNoRemark(text: string): boolean {
  return !/^(?:\(.*\)|2[45]\d\d)$/.test(text);
}

export function isSaid({ grid }: RawTable, row: number, column: number | undefined): boolean {
  const value = column === undefined ? null : grid.values[row]?.[column];
  if (isBlank(value)) return false;
  // Most texts begin with a Thai letter, which no dash does.
  return (typeof value === "string" && isThaiLetter(value.charCodeAt(0))) || !isDash(cleanText(value));
}

/** The next row below that holds anything; undefined where there is none. */
export function filledBelow({ values }: SheetGrid, row: number): number | undefined {
  for (let below = row + 1; below < values.length; below++) {
    if (values[below]?.some((value) => !isBlank(value))) return below;
  }
  return undefined;
}
