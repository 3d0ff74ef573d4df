import { perPlan } from "../per-plan";
import type { ProjectTable } from "../projects";
import { plannedProjects } from "./planned-projects";
import { namelessIn, namelessProjects, projectsExplainedBy } from "./nameless-projects";
import type { PlannedRow } from "./project-spellings";

type Section = ProjectTable["section"];

/**
 * By section, the projects of its detail tables that its summary lacks, each at its first row; not those that stand in
 * rows of it that have lost their name. Without a summary: none.
 */
export const missingFromSummary = perPlan((plan): ReadonlyMap<Section, readonly PlannedRow[]> => {
  const missing = new Map<Section, PlannedRow[]>();
  for (const { kind, section, rows } of plan.projectTables) {
    if (kind === "summary" && rows.length > 0) missing.set(section, []);
  }
  if (missing.size === 0) return missing;
  for (const { rows } of plannedProjects(plan)) {
    const done: Section[] = [];
    for (const { table } of rows) {
      if (table.kind === "summary" && !done.includes(table.section)) done.push(table.section);
    }
    for (const row of rows) {
      const { kind, section } = row.table;
      if (kind !== "detail" || done.includes(section)) continue;
      missing.get(section)?.push(row);
      done.push(section);
    }
  }
  const nameless = namelessProjects(plan);
  if (nameless.size === 0) return missing;
  for (const [section, rows] of missing) {
    const explained = projectsExplainedBy(
      namelessIn(nameless, "summary", section),
      rows,
      ({ row }) => row.budget,
    );
    missing.set(
      section,
      rows.filter((row) => !explained.has(row)),
    );
  }
  return missing;
});
