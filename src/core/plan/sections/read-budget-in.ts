import type { CellValue } from "../../grid/cell-value";
import type { Reading } from "../../grid/reading";
import { satangOf, type Budget } from "../budget";
import { readBudgetCell, type BudgetCell } from "../cells/read-budget";
import { takeRepeatMark } from "../cells/take-repeat-mark";
import { isBlank, rawText, reading, refIn } from "../tables/cell-text";
import type { RawTable } from "../tables/raw-table";

/** What a table says in one row of the budget. */
export interface BudgetIn {
  readonly budget: Reading<Budget>;
  /** As in `BudgetCell`; undefined too where several columns are added up. */
  readonly stored: BudgetCell["stored"];
  /** Marked "(โครงการซ้ำ)". */
  readonly repeated: boolean;
}

/** Reads the budget in a row: the cell of its column, or the sum of those for its parts. */
export function readBudgetIn(table: RawTable, row: number): BudgetIn {
  const { budgetParts, columns } = table;
  const first = readColumn(table, row, columns.budget);
  if (budgetParts.length === 0 || (!isParted(table) && first.budget.state !== "blank")) return first;
  const others = budgetParts.filter((column) => column !== columns.budget);
  return others.map((column) => readColumn(table, row, column)).reduce(add, first);
}

/** Whether no column of the table holds its budgets by itself. */
export function isParted({ budgetParts, columns }: RawTable): boolean {
  return budgetParts.length > 1 && budgetParts.some((column) => column === columns.budget);
}

function readColumn({ grid, scale }: RawTable, row: number, column: number | undefined): BudgetIn {
  const at = refIn(grid, row, column ?? 0);
  const value: CellValue = column === undefined ? null : (grid.values[row]?.[column] ?? null);
  const { rest, repeated } = takeRepeatMark(value);
  const { budget, stored } = readBudgetCell(rest, scale);
  return {
    budget: isBlank(rest) ? { state: "blank", at, text: "" } : reading(at, rawText(rest), budget),
    stored,
    repeated,
  };
}

/** Of two parts that one counts which says an amount, or cannot be read; the sum of two amounts stands in no cell. */
function add(one: BudgetIn, other: BudgetIn): BudgetIn {
  const repeated = one.repeated || other.repeated;
  const [said, more] =
    weightOf(one.budget) >= weightOf(other.budget) ? [one.budget, other.budget] : [other.budget, one.budget];
  const sum = bothOf(said, more);
  return { budget: sum ?? said, stored: undefined, repeated };
}

function bothOf(one: Reading<Budget>, other: Reading<Budget>): Reading<Budget> | undefined {
  if (one.state !== "read" || other.state !== "read") return undefined;
  const [first, second] = [satangOf(one.value), satangOf(other.value)];
  if (first === undefined || second === undefined) return undefined;
  return { ...one, value: { kind: "amount", satang: first + second }, text: `${one.text} + ${other.text}` };
}

function weightOf(budget: Reading<Budget>): number {
  if (budget.state === "blank") return 0;
  if (budget.state === "unreadable") return 4;
  const satang = satangOf(budget.value);
  return satang === undefined ? 1 : satang < 0 ? 3 : 2;
}
