import type { CellValue } from "../../grid/cell-value";
import { valueOf, type Reading } from "../../grid/reading";
import { statedBudget } from "../across/stated-budget";
import { satangOf, type Budget } from "../budget";
import { readBudgetCell, type BudgetCell } from "../cells/read-budget";
import { takeRepeatMark } from "../cells/take-repeat-mark";
import type { BudgetParts } from "../projects";
import { isBlank, rawText, reading, refIn } from "../tables/cell-text";
import { matchUnit } from "../tables/match-header";
import type { RawTable } from "../tables/raw-table";

/** What a table says in one row of the budget. */
export interface BudgetIn {
  readonly budget: Reading<Budget>;
  /** As in `BudgetCell`; undefined too where several columns are added up, or the row has a unit of its own. */
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

/** Fewer columns may be one source of several whose others are not known as money. */
const FEWEST_PARTS = 2;

/** What the columns of the parts say beside that of the whole; undefined where they say nothing, or not in plain amounts. */
export function readBudgetParts(table: RawTable, row: number): BudgetParts | undefined {
  const { budgetParts } = table;
  if (budgetParts.length < FEWEST_PARTS || isParted(table)) return undefined;
  const parts = budgetParts.map((column) => readColumn(table, row, column));
  const said = parts.filter(({ budget }) => saysSomething(budget));
  const amounts = said.map(({ budget }) => statedBudget(budget));
  if (said.length === 0 || !amounts.every((satang) => satang !== undefined)) return undefined;
  return {
    satang: amounts.reduce((sum, satang) => sum + satang, 0),
    at: said.map(({ budget }) => budget.at),
    areNumbers: said.every(({ stored }) => stored === "number"),
  };
}

function saysSomething(budget: Reading<Budget>): boolean {
  return budget.state !== "blank" && valueOf(budget)?.kind !== "not-stated";
}

/** Whether no column of the table holds its budgets by itself. */
export function isParted({ budgetParts, columns }: RawTable): boolean {
  return budgetParts.length > 1 && budgetParts.some((column) => column === columns.budget);
}

function readColumn(table: RawTable, row: number, column: number | undefined): BudgetIn {
  const { grid, scale } = table;
  const at = refIn(grid, row, column ?? 0);
  const value: CellValue = column === undefined ? null : (grid.values[row]?.[column] ?? null);
  const { rest, repeated } = takeRepeatMark(value);
  const inUnit = readBudgetCell(rest, scale);
  const odd = inUnit.stored === "number" ? oddUnit(table, row, column) : undefined;
  const { budget } = odd === undefined ? inUnit : readBudgetCell(rest, odd);
  return {
    budget: isBlank(rest) ? { state: "blank", at, text: "" } : reading(at, rawText(rest), budget),
    stored: odd === undefined ? inUnit.stored : undefined,
    repeated,
  };
}

/** Baht per unit that a row says of its budget where the table's others are in another: no SUM adds both up. */
function oddUnit(
  { grid, scale, unitBeside }: RawTable,
  row: number,
  column: number | undefined,
): number | undefined {
  if (unitBeside === undefined || column !== unitBeside - 1) return undefined;
  const unit = matchUnit(grid.values[row]?.[unitBeside] ?? null);
  return unit === scale ? undefined : unit;
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
