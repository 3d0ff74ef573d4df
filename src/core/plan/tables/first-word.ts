import type { CellValue } from "../../grid/cell-value";
import { isBlank } from "./cell-text";
import type { Role } from "./headers";
import type { RawTable } from "./raw-table";

/** Columns of figures, which a fill writes into and which may stand left of the column that names the row. */
const FIGURES: readonly Role[] = ["weight", "target", "actual", "achievement", "score", "budget"];

/** The first column of a row that may say what the row is: a figure in a column of figures does not. -1: none. */
export function firstWord({ grid, columns }: RawTable, row: number): number {
  const isFigure = (value: CellValue, column: number): boolean =>
    FIGURES.some((role) => columns[role] === column) && !(typeof value === "string" && /\p{L}/u.test(value));
  return (grid.values[row] ?? []).findIndex((value, column) => !isBlank(value) && !isFigure(value, column));
}
