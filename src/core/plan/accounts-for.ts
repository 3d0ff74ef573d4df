import { agreedBudgets } from "./agreed-budgets";
import type { Satang } from "./budget";
import type { Plan, ProjectTable } from "./plan";
import { tableSums } from "./table-sums";

/**
 * Whether a table's rows account for a figure stated below them: as they stand, or as they would with the budgets
 * that the rest of the plan agrees on. A table with invalid budgets accounts for anything.
 */
export function accountsFor(plan: Plan, table: ProjectTable, figure: Satang): boolean {
  const sums = tableSums(plan).get(table);
  if (!sums?.isSound) return true;
  const correction = agreedBudgets(plan).corrections.get(table) ?? 0;
  return [sums.once, sums.withDoubtful].some((sum) => figure === sum || figure === sum + correction);
}
