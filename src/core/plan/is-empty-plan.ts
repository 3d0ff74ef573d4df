import type { Plan } from "./plan";

/** Nothing in the workbook looks like a plan's table, not even one that could not be placed. */
export function isEmptyPlan(plan: Plan): boolean {
  // A list of KRs may have lines and no table; project tables may belong to no part.
  const { headers, listed, projectTables, misunderstood } = plan;
  return [headers, listed, projectTables, misunderstood].every(({ length }) => length === 0);
}
