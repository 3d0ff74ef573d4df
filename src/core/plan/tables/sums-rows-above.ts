import type { Area } from "../../grid/area";
import { cellKey } from "../../grid/snapshot";
import { readBudgetCell } from "../cells/read-budget";
import { readSumAreas } from "../cells/read-sum-areas";
import { cleanText, isBlank } from "./cell-text";
import type { Role } from "./headers";
import { isNumbered } from "./is-numbered";
import type { RawTable } from "./raw-table";

/** The columns that a total adds up. */
const SUMMED: readonly Role[] = ["budget", "weight", "score"];
/** What says that a row is one more of the table, however its figure came about. */
const OF_ONE_ROW: readonly Role[] = ["code", "target", "actual"];
const PROJECT = /^(?:\d+[.)]|โครงการ|กิจกรรม)/;

/** Whether a row's formula adds up its own column above it: a total, in whatever words or none. */
export function sumsRowsAbove(table: RawTable, row: number, name: number | undefined): boolean {
  const { grid, columns } = table;
  return (
    grid.formulas.size > 0 &&
    SUMMED.some((role) => sumsColumn(table, row, columns[role])) &&
    isOfNoneAlone(table, row) &&
    !isNumbered(table, row) &&
    !(name !== undefined && PROJECT.test(cleanText(grid.values[row]?.[name])))
  );
}

/** How many rows above a row amount to its own figure: those below a total, or all of the table; 0 if none do. */
export function addsUpRowsAbove(table: RawTable, row: number): number {
  if (!isOfNoneAlone(table, row)) return 0;
  return Math.max(...SUMMED.map((role) => countAddedUp(table, row, role)));
}

/** So many rows are added up for each row that may be a total, so that many of these take no time. */
const MOST_ADDED_UP = 500;

function countAddedUp(table: RawTable, row: number, role: Role): number {
  const stated = amountIn(table, row, role) ?? 0;
  if (stated <= 0) return 0;
  let [sum, count] = [0, 0];
  for (const above of table.rows.slice(-MOST_ADDED_UP).reverse()) {
    if (above.kind === "total" && sum === stated) break;
    const amount = above.kind === "data" ? amountIn(table, above.row, role) : undefined;
    if (amount === undefined) continue;
    sum += amount;
    count++;
  }
  return sum === stated ? count : 0;
}

/** In hundredths, whatever is counted, so that sums are exact. */
function amountIn({ grid, columns }: RawTable, row: number, role: Role): number | undefined {
  const column = columns[role];
  const value = column === undefined ? null : (grid.values[row]?.[column] ?? null);
  const { budget } = readBudgetCell(value, 1);
  return budget?.kind === "amount" ? budget.satang : undefined;
}

/** Whether a row has no code, target or actual of its own. */
export function isOfNoneAlone({ grid, columns }: RawTable, row: number): boolean {
  const cells = grid.values[row] ?? [];
  return OF_ONE_ROW.every((role) => columns[role] === undefined || isBlank(cells[columns[role]]));
}

/** What a cell's formula adds up where that is all of its own column; undefined for any other cell. */
export function ownColumnSum({ grid }: RawTable, row: number, column: number): readonly Area[] | undefined {
  const formula = grid.formulas.get(cellKey(row, column));
  const areas = formula === undefined ? undefined : readSumAreas(formula, grid.name);
  const isOwn = ({ sheet, left, right }: Area) => sheet === grid.name && left === column && right === column;
  return areas?.length && areas.every(isOwn) ? areas : undefined;
}

function sumsColumn(table: RawTable, row: number, column: number | undefined): boolean {
  const { grid, rows } = table;
  const first = rows[0]?.row;
  const areas = column === undefined ? undefined : ownColumnSum(table, row, column);
  if (column === undefined || first === undefined || !areas) return false;
  // A lone =C5 only takes over another cell.
  const isSum = areas.length > 1 || grid.formulas.get(cellKey(row, column))?.includes("(") === true;
  return isSum && areas.some(({ bottom }) => first <= bottom) && areas.every(({ bottom }) => bottom < row);
}
