import type { Plan } from "./plan";

/** Nothing in the workbook looks like a plan's table, not even one that could not be placed. */
export function isEmptyPlan(plan: Plan): boolean {
  const { listed, objectives, yearlyTargets, projectTables, evaluations, misunderstood } = plan;
  const tables = [listed, objectives, yearlyTargets, projectTables, evaluations, misunderstood];
  return tables.every(({ length }) => length === 0) && !plan.potential && !plan.scoring;
}
