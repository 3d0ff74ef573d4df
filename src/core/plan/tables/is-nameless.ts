import { cellKey, type SheetGrid } from "../../grid/snapshot";
import { cleanText, isBlank } from "./cell-text";
import type { Role } from "./headers";
import { isNumbered, isNumberedBehind } from "./is-numbered";
import type { RawTable } from "./raw-table";
import { filledBelow, hasFigure, isSaid } from "./row-figures";
import { standsAlone } from "./stands-alone";

/** What a row begins with in a table without running numbers. */
const LEADS: readonly Role[] = ["code", "objective", "goal"];

/**
 * Whether a row whose name cell is blank has lost its name, rather than goes on with the row above: it has the next
 * number of its table, or stands first, and says more than that; or it says so much that it needs none. `name` is the
 * column of the names.
 */
export function isNameless(table: RawTable, row: number, name: number | undefined): boolean {
  if (name === undefined) return false;
  const { kind, columns } = table;
  // A name is merged over the rows that go on with its own; one with the next number has a name to itself.
  if (isCovered(table, row, name))
    return columns.no !== undefined && isNext(table, row) && saysMore(table, row);
  // Part 3 numbers its projects inside their names; only a project has a budget.
  if (kind === "routine") return isSaid(table, row, columns.budget);
  if (kind === "potential" && columns.no === undefined) return isLeftOut(table, row, name);
  const isNew =
    columns.no === undefined ? beginsRecord(table, row) : isNext(table, row) && saysMore(table, row);
  return isNew || standsAlone(table, row);
}

/** A name that is merged over several rows stands in the first of them. */
export function isCovered({ grid, mergedFrom }: RawTable, row: number, column: number): boolean {
  const from = mergedFrom.get(cellKey(row, column));
  return from !== undefined && !isBlank(grid.values[from]?.[column]);
}

/** In a table without numbers: the first row, if it has figures, and rows that begin as new ones do. */
function beginsRecord(table: RawTable, row: number): boolean {
  const { columns, rows } = table;
  if (LEADS.some((role) => isSaid(table, row, columns[role]))) return saysMore(table, row);
  return rows.length === 0 && hasFigure(table, row);
}

/** The next number behind the last row's, or any number where there is none before. */
function isNext(table: RawTable, row: number): boolean {
  const last = table.rows.at(-1);
  if (last?.kind === "total") return false;
  if (!last || last.kind === "heading" || last.kind === "group" || !isNumbered(table, row))
    return isNumbered(table, row);
  return isNumberedBehind(table, row, last.row);
}

/** Figures, or two things beside the number: a form may come with numbers and one more column filled in. */
function saysMore(table: RawTable, row: number): boolean {
  const { grid, columns, kind } = table;
  if (kind === "listed" || hasFigure(table, row)) return true;
  const cells = grid.values[row] ?? [];
  let said = 0;
  for (let column = 0; column < cells.length; column++) {
    if (column !== columns.no && isSaid(table, row, column)) said++;
  }
  return said >= 2;
}

/** Component 2 numbers its indicators inside their names: one row without a name is the one that is left out there. */
function isLeftOut({ grid, rows, context }: RawTable, row: number, name: number): boolean {
  const last = rows.at(-1);
  if (last?.more) return false;
  const before = last ? numberInName(grid, last.row, name) : 0;
  if (before === undefined) return false;
  const next = filledBelow(grid, row);
  if (next === undefined) return context.statedIndicators?.value === before + 1;
  return numberInName(grid, next, name) === before + 2;
}

function numberInName({ values }: SheetGrid, row: number, name: number): number | undefined {
  const [, number] = /^2\.(\d{1,2})(?!\d)/.exec(cleanText(values[row]?.[name])) ?? [];
  return number === undefined ? undefined : Number(number);
}
