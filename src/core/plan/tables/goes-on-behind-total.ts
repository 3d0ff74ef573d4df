import { readBudgetCell } from "../cells/read-budget";
import { isBlank } from "./cell-text";
import type { Role } from "./headers";
import { isNumbered, isNumberedBehind } from "./is-numbered";
import type { RawTable } from "./raw-table";

/** What a table says of every row, as far as remarks, legends and signatures below it do not. */
const OF_EVERY_ROW: readonly Role[] = ["code", "target", "responsibility", "weight", "budget"];

/** What only the last total is called. */
const OF_ALL = /ทั้งสิ้น|ทั้งหมด|Grand Total/i;

/**
 * Whether a row behind a total is one more row of the table, though no heading says so: it goes on counting, or, unless
 * the total was of all, says what the last row says. Below the last total stand remarks, legends and signatures, in
 * whatever columns.
 */
export function goesOnBehindTotal(table: RawTable, row: number): boolean {
  const { columns, rows } = table;
  const last = rows.findLast(({ kind }) => kind === "data");
  // A total may stand above its rows.
  if (!last || isNumberedBehind(table, row, last.row)) return true;
  if (isNumbered(table, row) !== isNumbered(table, last.row)) return false;
  if (columns.no !== undefined && rows.at(-1)?.row === row - 1 && isNumbered(table, row)) return true;
  const total = rows.findLast(({ kind }) => kind === "total");
  if (total && isOfAll(table, total.row)) return false;
  const said = OF_EVERY_ROW.filter((role) => saysAnything(table, last.row, role));
  return said.length > 0 && said.every((role) => saysAnything(table, row, role));
}

function isOfAll({ grid }: RawTable, total: number): boolean {
  return (grid.values[total] ?? []).some((value) => typeof value === "string" && OF_ALL.test(value));
}

function saysAnything({ grid, columns }: RawTable, row: number, role: Role): boolean {
  const value = columns[role] === undefined ? null : (grid.values[row]?.[columns[role]] ?? null);
  return role === "budget" ? readBudgetCell(value, 1).budget !== undefined : !isBlank(value);
}
