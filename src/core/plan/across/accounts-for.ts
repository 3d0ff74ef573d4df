import { valueOf } from "../../grid/reading";
import { agreedBudgets } from "./agreed-budgets";
import { satangOf, type Satang } from "../budget";
import { missingFromSummary } from "./missing-from-summary";
import type { Plan, ProjectTable } from "../plan";
import { tableSums } from "./table-sums";

/**
 * Whether a table's rows account for a figure stated below them: as they stand, or as they would with the budgets
 * that the rest of the plan agrees on and with the projects that a summary lacks. A table with invalid budgets
 * accounts for anything.
 */
export function accountsFor(plan: Plan, table: ProjectTable, figure: Satang): boolean {
  const sums = tableSums(plan).get(table);
  if (!sums?.isSound) return true;
  const correction = agreedBudgets(plan).corrections.get(table) ?? 0;
  const missing = missingMoney(plan, table);
  return [sums.once, sums.withDoubtful].some((sum) =>
    [0, correction, missing, correction + missing].some((change) => figure === sum + change),
  );
}

function missingMoney(plan: Plan, { kind, section }: ProjectTable): Satang {
  const missing = kind === "summary" ? (missingFromSummary(plan).get(section) ?? []) : [];
  return missing.reduce((sum, { row }) => sum + (satangOf(valueOf(row.budget)) ?? 0), 0);
}
