import type { CellValue } from "../../grid/cell-value";
import { isBlank } from "./cell-text";
import type { RawTable } from "./raw-table";

/** The first column of a row that may say what the row is: a figure in a column of figures does not. -1: none. */
export function firstWord({ grid, columns }: RawTable, row: number): number {
  const cells = grid.values[row] ?? NONE;
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column];
    if (isBlank(value)) continue;
    if (!holdsFigures(columns, column)) return column;
    if (typeof value === "string" && LETTER.test(value)) return column;
  }
  return -1;
}

/** Figures are what a fill writes; their columns may stand left of the one that names the row. */
function holdsFigures(
  { weight, target, actual, achievement, score, budget }: RawTable["columns"],
  column: number,
): boolean {
  return (
    column === weight ||
    column === target ||
    column === actual ||
    column === achievement ||
    column === score ||
    column === budget
  );
}

const LETTER = /\p{L}/u;
const NONE: readonly CellValue[] = [];
