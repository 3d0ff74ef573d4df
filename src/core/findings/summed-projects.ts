import type { Plan } from "../plan/plan";
import { plannedProjects } from "../plan/planned-projects";
import type { PlannedRow } from "../plan/project-spellings";

/** A project's row in a summary, with its rows in the detail tables of the same section. */
export interface SummedProject {
  readonly summary: PlannedRow;
  readonly details: readonly PlannedRow[];
}

/** The projects that stand in a summary and in detail tables of its section. */
export function summedProjects(plan: Plan): readonly SummedProject[] {
  return plannedProjects(plan).flatMap(({ rows }) => {
    const summary = rows.find(({ table }) => table.kind === "summary");
    if (!summary || rows.length < 2) return [];
    const details = rows.filter(({ table }) => table.kind === "detail" && table.section === summary.table.section);
    return details.length > 0 ? [{ summary, details }] : [];
  });
}
