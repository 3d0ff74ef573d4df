import type { CellValue } from "../../grid/cell-value";
import type { SheetGrid } from "../../grid/snapshot";
import { isBlank } from "./cell-text";
import { findHeader, type Header, type HeaderMemo } from "./find-header";
import { matchHeader } from "./match-header";

type Cells = SheetGrid["values"][number];

/** So far down stands the first table of a sheet. */
const MOST_ABOVE = 60;
/** So many columns of a table must stand again beside it. */
const FEWEST_REPEATED = 2;

/**
 * A sheet as one grid for each of the tables that stand beside one another in it, the left one first, with a blank column
 * between: each cell where it was, the other table's left out. Other sheets, nearly all, are themselves. Only the first
 * tables of a sheet are taken apart, up to the next header; what stands below belongs to the left.
 */
export function tablesSideBySide(grid: SheetGrid, memo: HeaderMemo): readonly SheetGrid[] {
  const { values } = grid;
  for (let row = 0; row < values.length && row < MOST_ABOVE; row++) {
    const cells = values[row];
    const header = cells && findHeader(grid, row, memo);
    if (!header) continue;
    const from = secondTable(cells, header);
    if (from === undefined) return [grid];
    const end = nextHeader(grid, header.lastRow + 1, memo);
    const right: SheetGrid = {
      ...grid,
      values: values.slice(0, end).map((one, at) => rightOf(one, at, row, from)),
    };
    const left: SheetGrid = {
      ...grid,
      values: values.map((one, at) => (at < end ? one?.slice(0, from) : one)),
    };
    return [left, ...tablesSideBySide(right, memo)];
  }
  return [grid];
}

/** The first column of a table whose header says the same as the one that stands left of it. */
function secondTable(cells: readonly CellValue[], { columns }: Header): number | undefined {
  const name = columns.project ?? columns.indicator;
  if (name === undefined) return undefined;
  const role = matchHeader(cells[name] ?? null)?.role;
  for (let column = name + 1, gap = -1; column < cells.length; column++) {
    if (isBlank(cells[column])) gap = column;
    if (gap < 0 || role === undefined || matchHeader(cells[column] ?? null)?.role !== role) continue;
    const before = new Set(cells.slice(0, gap).map((value) => matchHeader(value)?.role));
    const again = new Set(cells.slice(gap + 1).map((value) => matchHeader(value)?.role));
    const repeated = [...again].filter((one) => one !== undefined && before.has(one));
    return repeated.length >= FEWEST_REPEATED ? gap + 1 : undefined;
  }
  return undefined;
}

function nextHeader(grid: SheetGrid, from: number, memo: HeaderMemo): number {
  let row = from;
  while (row < grid.values.length && !findHeader(grid, row, memo)) row++;
  return row;
}

/** A title above both tables is the right one's, too, unless that has one of its own. */
function rightOf(cells: Cells, row: number, header: number, from: number): Cells {
  if (!cells || (row < header && cells.slice(from).every(isBlank))) return cells;
  return cells.map((value, column) => (column < from ? null : value));
}
