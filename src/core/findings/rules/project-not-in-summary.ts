import type { Plan, ProjectTable } from "../../plan/plan";
import { plannedProjects } from "../../plan/planned-projects";
import type { PlannedRow } from "../../plan/project-spellings";
import { defineRule } from "../define-rule";

export const projectNotInSummary = defineRule({
  code: "project-not-in-summary",
  severity: "warning",
  summary: "Every project of a section's detail tables stands in the section's summary",
  check(plan) {
    const summed = sectionsWithSummary(plan);
    return plannedProjects(plan).flatMap(({ rows }) =>
      firstsPerSection(rows)
        .filter(({ table }) => summed.has(table.section))
        .map(({ row: { name } }) => ({ at: name.at, facts: { project: name.value } })),
    );
  },
});

function sectionsWithSummary({ projectTables }: Plan): ReadonlySet<ProjectTable["section"]> {
  const summaries = projectTables.filter(({ kind, rows }) => kind === "summary" && rows.length > 0);
  return new Set(summaries.map(({ section }) => section));
}

/** The project's first detail row in every section whose summary does not have it. */
function firstsPerSection(rows: readonly PlannedRow[]): readonly PlannedRow[] {
  const done = new Set(
    rows.filter(({ table }) => table.kind === "summary").map(({ table }) => table.section),
  );
  return rows.filter(({ table }) => {
    if (table.kind !== "detail" || done.has(table.section)) return false;
    done.add(table.section);
    return true;
  });
}
