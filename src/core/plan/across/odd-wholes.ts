import type { Satang } from "../budget";
import { perPlan } from "../per-plan";
import type { Plan } from "../plan";
import type { BudgetParts, ProjectRow, ProjectTable } from "../projects";
import { statedBudget } from "./stated-budget";

/** A budget that is not what its parts beside it add up to. */
export interface OddWhole {
  readonly row: ProjectRow;
  readonly stated: Satang;
  readonly parts: BudgetParts;
}

/**
 * By table the rows whose budget and parts disagree. Where more disagree than agree, the columns are none of the
 * budget's parts.
 */
export const oddWholes = perPlan(
  (plan: Plan): ReadonlyMap<ProjectTable, readonly OddWhole[]> =>
    new Map(plan.projectTables.map((table) => [table, oddRowsOf(table)])),
);

function oddRowsOf({ rows }: ProjectTable): readonly OddWhole[] {
  const odd: OddWhole[] = [];
  let right = 0;
  for (const row of rows) {
    const stated = statedBudget(row.budget);
    const parts = row.budgetParts;
    if (stated === undefined || !parts) continue;
    if (parts.satang === stated) right++;
    else odd.push({ row, stated, parts });
  }
  return odd.length === 1 || odd.length <= right ? odd : [];
}
