import { perPlan } from "../plan/per-plan";
import type { Plan } from "../plan/plan";
import { plannedProjects } from "../plan/planned-projects";
import type { PlannedRow } from "../plan/project-spellings";

/** A project's row in a summary, with its rows in the detail tables of the same section. */
export interface SummedProject {
  readonly summary: PlannedRow;
  readonly details: readonly PlannedRow[];
}

/** The projects that stand in a summary and in detail tables of its section. */
export const summedProjects = perPlan((plan: Plan): readonly SummedProject[] => {
  const summed: SummedProject[] = [];
  for (const { rows } of plannedProjects(plan)) {
    if (rows.length < 2) continue;
    const summary = rows.find(({ table }) => table.kind === "summary");
    if (!summary) continue;
    const { section } = summary.table;
    const details = rows.filter(({ table }) => table.kind === "detail" && table.section === section);
    if (details.length > 0) summed.push({ summary, details });
  }
  return summed;
});
