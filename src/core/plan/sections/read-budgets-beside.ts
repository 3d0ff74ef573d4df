import { cellKey } from "../../grid/snapshot";
import type { CellValue } from "../../grid/cell-value";
import type { Reading } from "../../grid/reading";
import type { Budget } from "../budget";
import { readBudgetCell } from "../cells/read-budget";
import { takeRepeatMark } from "../cells/take-repeat-mark";
import { isBlank, rawText, reading, refIn } from "../tables/cell-text";
import type { RawTable } from "../tables/raw-table";
import { readBudgetIn } from "./read-budget-in";

/** What a budget column says of one project. */
export interface BudgetBeside {
  /** undefined where it says no more than that the project is repeated. */
  readonly budget: Reading<Budget> | undefined;
  readonly repeated: boolean;
}

const LINE_BREAK = /\r\n|[\r\n\u2028]/;
const BULLET = /^\s*[-–•]\s+(?=\S)/;

/**
 * What the budget column says of the `count` projects named in one cell of a row, in their order: the whole cell of the
 * only one, a line each of several. Empty where it cannot be told whose an amount is: one amount for several projects,
 * or one merged over the rows of several.
 */
export function readBudgetsBeside(table: RawTable, row: number, count: number): readonly BudgetBeside[] {
  const { grid, columns, scale } = table;
  const { project = 0, budget: column = 0 } = columns;
  if (table.budgetParts.length > 0) return count === 1 ? [readParts(table, row)] : [];
  const value = grid.values[row]?.[column] ?? null;
  if (isBlank(value) || rowsMerged(table, row, column) !== rowsMerged(table, row, project)) return [];
  const lines = count === 1 ? [value] : linesOf(value);
  if (lines.length !== count) return [];
  const at = refIn(grid, row, column);
  return lines.map((line) => {
    const { rest, repeated } = takeRepeatMark(line);
    const budget = isBlank(rest) ? undefined : reading(at, rawText(rest), readBudgetCell(rest, scale).budget);
    return { budget, repeated };
  });
}

function readParts(table: RawTable, row: number): BudgetBeside {
  const { budget, repeated } = readBudgetIn(table, row);
  return { budget: budget.state === "blank" ? undefined : budget, repeated };
}

/** How many rows below its own a merged cell covers. */
function rowsMerged({ mergedFrom }: RawTable, row: number, column: number): number {
  let covered = 0;
  while (mergedFrom.get(cellKey(row + covered + 1, column)) === row) covered++;
  return covered;
}

function linesOf(value: CellValue): readonly CellValue[] {
  if (typeof value !== "string") return [value];
  return value
    .split(LINE_BREAK)
    .filter((line) => !isBlank(line))
    .map((line) => line.replace(BULLET, ""));
}
