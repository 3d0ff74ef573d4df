import type { CellValue } from "../../grid/cell-value";
import type { SheetGrid } from "../../grid/snapshot";
import { cleanText, isBlank } from "./cell-text";
import type { Header } from "./find-header";
import { matchUnit, scaleOf } from "./match-header";

/** Between the unit and the header may stand a title. */
const MOST_LINES = 2;
const AT_END = /(?<!ต่อ ?)หน่วย ?:? ?(?:ล้าน|พัน)?บาท ?[)\]]?$/;

/** The header with the unit of money that a line right above it says, where it says none of its own. */
export function withUnitAbove<H extends Header>(grid: SheetGrid, header: H): H {
  const { row, lastRow, columns, budgets } = header;
  if (columns.budget === undefined && budgets.length === 0) return header;
  const isOwn = grid.values
    .slice(row, lastRow + 1)
    .some((cells) => cells?.some((value) => cleanText(value).includes("บาท")));
  const scale = isOwn ? undefined : unitAbove(grid, row);
  return scale === undefined
    ? header
    : { ...header, scale, budgets: budgets.map((budget) => ({ ...budget, scale })) };
}

/** Whether a row is a line that says the unit of the table below it. */
export function saysUnit(cells: readonly CellValue[]): boolean {
  return unitIn(cells.filter((value) => !isBlank(value))) !== undefined;
}

function unitAbove(grid: SheetGrid, header: number): number | undefined {
  let lines = 0;
  for (let row = header - 1; row >= 0 && lines < MOST_LINES; row--) {
    const cells = filledIn(grid, row);
    if (cells.length === 0) continue;
    if (!isLine(cells)) return undefined;
    const unit = unitIn(cells);
    // Right below another table it is that table's, unless it stands right above this header.
    if (unit !== undefined) return lines === 0 || isLine(filledIn(grid, row - 1)) ? unit : undefined;
    lines++;
  }
  return undefined;
}

function filledIn(grid: SheetGrid, row: number): readonly CellValue[] {
  return grid.values[row]?.filter((value) => !isBlank(value)) ?? [];
}

function isLine(cells: readonly CellValue[]): boolean {
  return cells.length <= 2 && cells.every((value) => typeof value === "string" && !/^[\d,.]+$/.test(value));
}

/** Baht per unit where a line says it alone, beside a title, or at a title's end: "(หน่วย : พันบาท)". */
function unitIn(cells: readonly CellValue[]): number | undefined {
  for (const value of cells) {
    const text = cleanText(value);
    const unit = cells.length === 1 || /^[([]|หน่วย/.test(text) ? matchUnit(value) : undefined;
    const [atEnd] = AT_END.exec(text) ?? [];
    if (unit !== undefined || atEnd !== undefined) return unit ?? scaleOf(atEnd ?? "");
  }
  return undefined;
}
