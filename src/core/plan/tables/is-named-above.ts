import { cellKey } from "../../grid/snapshot";
import { isBlank } from "./cell-text";
import { isScoring, type RawTable } from "./raw-table";

/**
 * Whether an indicator's name is merged over a row with a weight and an actual of its own: it is weighed by departments
 * then. A row with its own number was something else, and has lost its name.
 */
export function isNamedAbove({ kind, grid, columns, mergedFrom }: RawTable, row: number): boolean {
  const { no, code, indicator, weight, target, actual } = columns;
  if (indicator === undefined || !mergedFrom.has(cellKey(row, indicator)) || !isScoring({ kind }))
    return false;
  const isOwn = (column: number | undefined) =>
    column !== undefined && !isBlank(grid.values[row]?.[column]) && !mergedFrom.has(cellKey(row, column));
  return !isOwn(no) && !isOwn(code) && isOwn(weight) && (isOwn(target) || isOwn(actual));
}
