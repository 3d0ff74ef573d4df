import { readBudgetCell } from "../cells/read-budget";
import { cleanText, isBlank } from "./cell-text";
import { firstWord } from "./first-word";
import type { Role } from "./headers";
import { beginsPart, isNumbered, isNumberedBehind } from "./is-numbered";
import { leadsToTotal, type IsHeader } from "./leads-to-total";
import type { RawTable } from "./raw-table";
import { hasFigure } from "./row-figures";
import { scopeOfTotal } from "./scope-of-total";

/** What a table says of every row, as far as remarks, legends and signatures below it do not. */
const OF_EVERY_ROW: readonly Role[] = ["code", "target", "responsibility", "weight", "budget"];
const SPAN = /^\d+(?:\.\d+)? ?[-–—] ?\d/;
/** What a total adds up, and rows of the next part say, whatever else they leave blank. */
const ADDED_UP: readonly Role[] = ["weight", "budget"];

/**
 * Whether a row behind a total is one more row of the table, though no heading says so: it goes on counting; or the
 * total was of a part, or is not the last, and the row says something that the last one says; or, unless the total was
 * of all, it says everything that the last row says. Below the last total stand remarks, legends and signatures, in
 * whatever columns.
 */
export function goesOnBehindTotal(
  table: RawTable,
  row: number,
  name: number | undefined,
  isHeader: IsHeader,
): boolean {
  const { columns, rows } = table;
  const last = rows.findLast(({ kind }) => kind === "data");
  // A total may stand above its rows.
  if (!last) return true;
  const numbered = rows.findLast(({ row, kind }) => kind === "data" && isNumbered(table, row));
  if (numbered && isNumberedBehind(table, row, numbered.row)) return !isGrade(table, row);
  const total = rows.findLast(({ kind }) => kind === "total");
  const scope = total && scopeOfTotal(table, total.row);
  if (scope !== "all" && beginsPart(table, row, last.row, name)) return true;
  if (isNumbered(table, row) !== isNumbered(table, last.row)) return false;
  if (columns.no !== undefined && rows.at(-1)?.row === row - 1 && isNumbered(table, row)) return true;
  if (scope === "all" || saysWhatCameOut(table, row)) return false;
  const said = OF_EVERY_ROW.filter((role) => saysAnything(table, last.row, role));
  if (said.length > 0 && said.every((role) => saysAnything(table, row, role))) return true;
  const isSaid = (role: Role) => said.includes(role) && saysAnything(table, row, role);
  if (scope === "part" && ADDED_UP.some(isSaid)) return true;
  return (
    (isNumbered(table, row) || hasFigure(table, row) || said.some(isSaid)) &&
    leadsToTotal(table, row, name, isHeader)
  );
}

/** "สรุปผลการประเมิน", with a figure beside it. */
function saysWhatCameOut(table: RawTable, row: number): boolean {
  return cleanText(table.grid.values[row]?.[firstWord(table, row)]).startsWith("สรุป");
}

function saysAnything({ grid, columns }: RawTable, row: number, role: Role): boolean {
  const value = columns[role] === undefined ? null : (grid.values[row]?.[columns[role]] ?? null);
  return role === "budget" ? readBudgetCell(value, 1).budget !== undefined : !isBlank(value);
}

/** "3 | ดี | 70 - 79": a legend counts, too. */
function isGrade({ grid, columns }: RawTable, row: number): boolean {
  return columns.weight !== undefined && SPAN.test(cleanText(grid.values[row]?.[columns.weight]));
}
