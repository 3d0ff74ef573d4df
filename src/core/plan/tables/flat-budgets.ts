import type { CellValue } from "../../grid/cell-value";
import { cleanText } from "./cell-text";
import { namesOneMoney, namesWholeMoney, type BudgetColumn } from "./budget-columns";
import { matchHeader, scaleOf } from "./match-header";

/**
 * Columns of money of several sources that stand side by side under no common title, with their sum beside them or
 * without one: งบประมาณ กทม. | งบประมาณรัฐบาล | รวม. Headers that are known as they are need no such reading.
 */
export function flatBudgets(cells: readonly CellValue[]): readonly BudgetColumn[] {
  const found: BudgetColumn[] = [];
  let run: BudgetColumn[] = [];
  for (let column = 0; column <= cells.length; column++) {
    const value = cells[column] ?? null;
    const kind = namesWholeMoney(value) ? "sum" : namesOneMoney(value) ? "part" : undefined;
    if (kind) {
      run.push({ column, year: undefined, scale: scaleOf(cleanText(value)), kind });
      continue;
    }
    if (isOfSources(run, cells)) found.push(...run);
    run = [];
  }
  const scale = Math.max(...found.map((one) => one.scale));
  return found.map((one) => ({ ...one, scale }));
}

function isOfSources(run: readonly BudgetColumn[], cells: readonly CellValue[]): boolean {
  const parts = run.filter(({ kind }) => kind === "part");
  const sums = run.length - parts.length;
  const known = parts.filter(({ column }) => {
    const match = matchHeader(cells[column] ?? null);
    return match !== undefined && match.yields === undefined;
  });
  // A budget beside what is unknown is the budget, unless a sum says otherwise.
  return (
    parts.length >= 2 && known.length < parts.length && (sums === 1 || (sums === 0 && known.length === 0))
  );
}
