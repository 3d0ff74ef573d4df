import { perPlan } from "../plan/per-plan";
import type { Plan } from "../plan/plan";
import { sharedProjects } from "../plan/across/planned-projects";
import type { PlannedRow } from "../plan/across/project-spellings";

/** A project's row in a summary, with its rows in the detail tables of the same section. */
export interface SummedProject {
  readonly summary: PlannedRow;
  readonly details: readonly PlannedRow[];
}

/** The projects that stand in a summary and in detail tables of its section. */
export const summedProjects = perPlan((plan: Plan): readonly SummedProject[] => {
  const summed: SummedProject[] = [];
  for (const { rows } of sharedProjects(plan)) {
    const summary = rows.find(isInSummary);
    if (!summary) continue;
    const details = rows.filter(
      ({ table }) => table.kind === "detail" && table.section === summary.table.section,
    );
    if (details.length > 0) summed.push({ summary, details });
  }
  return summed;
});

function isInSummary({ table }: PlannedRow): boolean {
  return table.kind === "summary";
}
