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
/** The columns of a table beside another, and the blank one between. */
const NARROWEST = FEWEST_REPEATED + 1;

/**
 * A sheet as one grid for each of the tables that stand beside one another in it, the left ones first, with a blank column
 * between: each cell where it was, the other table's left out. Other sheets, nearly all, are themselves. Tables beside one
 * another are taken apart up to the next header, and so are those below them, or below a first table that is narrower.
 */
export function tablesSideBySide(grid: SheetGrid, memo: HeaderMemo): readonly SheetGrid[] {
  return takeApart(grid, 0, memo);
}

function takeApart(grid: SheetGrid, start: number, memo: HeaderMemo): readonly SheetGrid[] {
  const beside: SheetGrid[] = [];
  let left = grid;
  /** How wide the first table is, once it is found: only rows that reach further may hold two. */
  let width: number | undefined;
  for (let row = start; row < left.values.length; row++) {
    if (width === undefined && row >= start + MOST_ABOVE) break;
    const cells = left.values[row];
    if (!cells || (width !== undefined && cells.length < width + NARROWEST)) continue;
    const header = findHeader(left, row, memo);
    if (!header) continue;
    const from = secondTable(cells, header);
    const first = width === undefined ? start : titlesAbove(left, row);
    width ??= from ?? cells.findLastIndex((value) => !isBlank(value)) + 1;
    if (from === undefined) {
      row = header.lastRow;
      continue;
    }
    width = Math.min(width, from);
    const { values } = left;
    const end = nextHeader(left, header.lastRow + 1, memo);
    const right: SheetGrid = {
      ...left,
      values: values
        .slice(0, end)
        .map((one, at) => (at < first ? lineOnly(one) : rightOf(one, at, row, from))),
    };
    left = {
      ...left,
      values: values.map((one, at) => (at >= first && at < end ? one?.slice(0, from) : one)),
    };
    beside.push(...takeApart(right, first, memo));
    row = end - 1;
  }
  return [left, ...beside];
}

/** The first of the lines right above a header. */
function titlesAbove({ values }: SheetGrid, header: number): number {
  let row = header;
  while (row > 0 && filledIn(values[row - 1]) > 0 && lineOnly(values[row - 1])) row--;
  return row;
}

/** Further above, lines alone say where in the plan a table stands; all else is of other tables. */
function lineOnly(cells: Cells): Cells {
  return filledIn(cells) === 1 ? cells : undefined;
}

function filledIn(cells: Cells): number {
  return cells?.filter((value) => !isBlank(value)).length ?? 0;
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
