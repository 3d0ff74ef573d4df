import { isBlank } from "./cell-text";
import { groupLabel } from "./group-rows";
import { isNumbered } from "./is-numbered";
import { partOpenedBy } from "./part-names";
import type { RawTable } from "./raw-table";
import { filledBelow } from "./row-figures";
import { ownColumnSum } from "./sums-rows-above";

/**
 * Whether a row names a part of the plan above its projects, with the money of all of them: "ยุทธศาสตร์ที่ 1 | 300,000"
 * without a number above 1 and 2. Nothing else is said of it.
 */
export function headsProjects(table: RawTable, row: number): boolean {
  const { grid, columns } = table;
  const { no, project, budget } = columns;
  const cells = grid.values[row] ?? [];
  if (budget === undefined || isBlank(cells[budget]) || isNumbered(table, row)) return false;
  const isElsewhere = (column: number) => column !== no && column !== project && column !== budget;
  if (cells.some((value, column) => isElsewhere(column) && !isBlank(value))) return false;
  if (ownColumnSum(table, row, budget)?.every(({ top }) => top > row)) return true;
  const below = filledBelow(grid, row);
  return (
    partOpenedBy(groupLabel(table, row)) !== undefined && below !== undefined && isNumbered(table, below)
  );
}
