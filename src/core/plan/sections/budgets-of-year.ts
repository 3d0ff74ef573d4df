import { budgetOfYear } from "../tables/budget-of-year";
import type { RawTable } from "../tables/raw-table";

/** Takes the budgets of the plan's year from tables that have a column of them for each of several years. */
export function budgetsOfYear(table: RawTable, planned: number | undefined): RawTable {
  const { budgets, columns, context } = table;
  if (budgets.every(({ year }) => year === undefined)) return table;
  const budget = budgetOfYear(budgets, context.year?.value ?? planned);
  if (!budget) return table;
  return {
    ...table,
    columns: { ...columns, budget: budget.column },
    budgetParts: budget.parts,
    scale: budget.scale,
  };
}
