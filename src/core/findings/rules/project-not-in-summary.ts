import type { Plan, ProjectRow, ProjectTable } from "../../plan/plan";
import { plannedProjects } from "../../plan/planned-projects";
import type { PlannedRow } from "../../plan/project-spellings";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const projectNotInSummary = defineRule({
  code: "project-not-in-summary",
  severity: "warning",
  summary: "Every project of a section's detail tables stands in the section's summary",
  check(plan) {
    const summed = sectionsWithSummary(plan);
    const missing: Found<"project-not-in-summary">[] = [];
    for (const { rows } of plannedProjects(plan)) {
      for (const { row, table } of rows) {
        if (table.kind !== "detail" || !summed.has(table.section)) continue;
        if (isToldBefore(rows, row, table.section)) continue;
        missing.push({ at: row.name.at, facts: { project: row.name.value } });
      }
    }
    return missing;
  },
});

function sectionsWithSummary({ projectTables }: Plan): ReadonlySet<ProjectTable["section"]> {
  const summaries = projectTables.filter(({ kind, rows }) => kind === "summary" && rows.length > 0);
  return new Set(summaries.map(({ section }) => section));
}

/** Whether the section's summary has the project, or an earlier detail row of the section tells that it has not. */
function isToldBefore(
  rows: readonly PlannedRow[],
  detail: ProjectRow,
  section: ProjectTable["section"],
): boolean {
  const earlier = rows.findIndex(({ table }) => table.kind === "detail" && table.section === section);
  return (
    rows[earlier]?.row !== detail ||
    rows.some(({ table }) => table.kind === "summary" && table.section === section)
  );
}
