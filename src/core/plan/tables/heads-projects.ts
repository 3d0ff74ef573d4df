import { cellKey } from "../../grid/snapshot";
import { readSumAreas } from "../cells/read-sum-areas";
import { isBlank } from "./cell-text";
import { groupLabel } from "./group-rows";
import { isNumbered } from "./is-numbered";
import { partOpenedBy } from "./part-names";
import type { RawTable } from "./raw-table";

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
  const formula = grid.formulas.get(cellKey(row, budget));
  if (formula !== undefined && sumsBelow(formula, grid.name, row, budget)) return true;
  return partOpenedBy(groupLabel(table, row)) !== undefined && isNumbered(table, row + 1);
}

function sumsBelow(formula: string, sheet: string, row: number, column: number): boolean {
  const areas = readSumAreas(formula, sheet) ?? [];
  return (
    areas.length > 0 &&
    areas.every(
      (area) => area.sheet === sheet && area.left === column && area.right === column && area.top > row,
    )
  );
}
