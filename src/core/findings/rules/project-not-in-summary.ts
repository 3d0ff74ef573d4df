import type { Plan, ProjectTable } from "../../plan/plan";
import { plannedProjects } from "../../plan/planned-projects";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

type Section = ProjectTable["section"];

export const projectNotInSummary = defineRule({
  code: "project-not-in-summary",
  severity: "warning",
  summary: "Every project of a section's detail tables stands in the section's summary",
  check(plan) {
    const summed = sectionsWithSummary(plan);
    const missing: Found<"project-not-in-summary">[] = [];
    for (const { rows } of plannedProjects(plan)) {
      const done: Section[] = [];
      for (const { table } of rows) {
        if (table.kind === "summary" && !done.includes(table.section)) done.push(table.section);
      }
      for (const { row, table } of rows) {
        if (table.kind !== "detail" || !summed.has(table.section) || done.includes(table.section)) continue;
        missing.push({ at: row.name.at, facts: { project: row.name.value } });
        done.push(table.section);
      }
    }
    return missing;
  },
});

function sectionsWithSummary({ projectTables }: Plan): ReadonlySet<Section> {
  const summaries = projectTables.filter(({ kind, rows }) => kind === "summary" && rows.length > 0);
  return new Set(summaries.map(({ section }) => section));
}
