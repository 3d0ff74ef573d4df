import type { SheetGrid } from "../../grid/snapshot";
import { readBudgetCell } from "../cells/read-budget";
import { moneyTitleOf, namesWholeMoney, type BudgetColumn } from "./budget-columns";
import { cleanText, isBlank } from "./cell-text";
import { matchHeader, scaleOf } from "./match-header";
import { LEAST_BUDGET, LOOKED_AT, mayHoldMoney } from "./may-hold-money";
import { lowestLabel, type ColumnHeading } from "./titles-over";

/**
 * The budgets with what belongs to them right beside their columns, under no title of money: รวม of the sources below
 * one, and the quarters in which a budget is to be spent.
 */
export function withColumnsBeside(
  budgets: readonly BudgetColumn[],
  headings: readonly ColumnHeading[],
  grid: SheetGrid,
  lastRow: number,
): readonly BudgetColumn[] {
  const [whole] = budgets.filter(({ kind }) => kind === "sum" || kind === "plain");
  if (whole) return [...budgets, ...quartersBeside(whole, headings, grid, lastRow)];
  const sum = sumBeside(budgets, headings, grid, lastRow);
  return sum ? [...budgets, sum] : budgets;
}

function sumBeside(
  parts: readonly BudgetColumn[],
  headings: readonly ColumnHeading[],
  grid: SheetGrid,
  lastRow: number,
): BudgetColumn | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.length < 2 || last.column - first.column !== parts.length - 1)
    return undefined;
  if (parts.some(({ kind, year }) => kind !== "part" || year !== first.year)) return undefined;
  const isSum = (column: number) => {
    const heading = headings[column];
    if (!heading || moneyTitleOf(heading) >= 0 || !namesWholeMoney(lowestLabel(heading))) return false;
    return heading.own.filter((value) => !isBlank(value)).length === 1 && mayHoldMoney(grid, lastRow, column);
  };
  const column = [last.column + 1, first.column - 1].find(isSum);
  if (column === undefined) return undefined;
  const scale = Math.max(first.scale, scaleOf(cleanText(lowestLabel(headings[column] ?? { own: [] }))));
  return { ...first, column, scale, kind: "sum" };
}

const QUARTERS = [3, 6, 9, 12] as const;

/** Four quarters next to a budget that hold money, too: what is done by then is a percent, or a mark. */
function quartersBeside(
  { column, scale, year }: BudgetColumn,
  headings: readonly ColumnHeading[],
  grid: SheetGrid,
  lastRow: number,
): readonly BudgetColumn[] {
  const isQuarter = (at: number, period: number) => {
    const own = headings[at]?.own.filter((value) => !isBlank(value)) ?? [];
    const match = matchHeader(own[0] ?? null);
    return own.length === 1 && match?.role === undefined && match?.period === period;
  };
  const isFirst = (from: number) =>
    QUARTERS.every(
      (period, place) => isQuarter(from + place, period) && mayHoldMoney(grid, lastRow, from + place),
    );
  const first = [column - QUARTERS.length, column + 1].find(isFirst);
  if (first === undefined) return [];
  const columns = QUARTERS.map((_, place) => first + place);
  if (!columns.some((at) => holdsMuch(grid, lastRow, at, scale))) return [];
  return columns.map((at) => ({ column: at, year, scale, kind: "part", isSpending: true }));
}

/** Percents and counts are less. */
function holdsMuch({ values }: SheetGrid, row: number, column: number, scale: number): boolean {
  return values.slice(row + 1, row + 1 + LOOKED_AT).some((cells) => {
    const { budget } = readBudgetCell(cells?.[column] ?? null, scale);
    return budget?.kind === "amount" && budget.satang >= LEAST_BUDGET;
  });
}
