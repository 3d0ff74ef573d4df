import type { CellValue } from "../../grid/cell-value";
import { isBlank } from "./cell-text";
import type { Role } from "./headers";
import type { RawTable } from "./raw-table";

/** Columns of figures, which a fill writes into and which may stand left of the column that names the row. */
const FIGURES: readonly Role[] = ["weight", "target", "actual", "achievement", "score", "budget"];

/** The first column of a row that may say what the row is: a figure in a column of figures does not. -1: none. */
export function firstWord({ grid, columns }: RawTable, row: number): number {
  const cells = grid.values[row] ?? NONE;
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column];
    if (isBlank(value)) continue;
    if (!FIGURES.some((role) => columns[role] === column)) return column;
    if (typeof value === "string" && LETTER.test(value)) return column;
  }
  return -1;
}

const LETTER = /\p{L}/u;
const NONE: readonly CellValue[] = [];
