import type { BudgetColumn } from "./budget-columns";

/** Where the budgets of a table stand. */
export interface BudgetInForce {
  /** The column that counts, or the first of its parts. */
  readonly column: number;
  /** Columns that count together in the rows in which that column says nothing; alone they are the budget. */
  readonly parts: readonly number[];
  readonly scale: number;
}

/**
 * Of several columns of budgets the one of the plan's year, else of no year or of the latest; of these the sum, else
 * the budget itself, else all parts together.
 */
export function budgetOfYear(
  budgets: readonly BudgetColumn[],
  year: number | undefined,
): BudgetInForce | undefined {
  const latest = Math.max(...budgets.map((budget) => budget.year ?? Infinity));
  const inForce = budgets.some((budget) => budget.year === year) ? year : latest;
  const own = budgets.filter((budget) => (budget.year ?? Infinity) === (inForce ?? Infinity));
  const first = (kind: BudgetColumn["kind"]) => own.find((budget) => budget.kind === kind);
  const sum = first("sum");
  const chosen = sum ?? first("plain") ?? first("part") ?? first("spent");
  if (!chosen) return undefined;
  const { column, scale } = chosen;
  const counts = chosen === sum || chosen.kind === "part";
  const parts = own.filter((one) => one.kind === "part" && one.scale === scale);
  const sources = parts.filter(({ isSpending }) => !isSpending || chosen.isSpending);
  const counted = sources.length > 0 ? (counts ? sources : []) : wholeYear(parts);
  return { column, parts: counted.map((part) => part.column), scale };
}

const PARTS_OF_YEAR: ReadonlySet<number> = new Set([2, 4, 12]);

/** The plan of spending beside a budget adds up to it where it goes from half to half, quarter or month to the year's end. */
function wholeYear(spending: readonly BudgetColumn[]): readonly BudgetColumn[] {
  return PARTS_OF_YEAR.has(spending.length) ? spending : [];
}
