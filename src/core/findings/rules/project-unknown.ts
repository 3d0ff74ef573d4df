import { partsOfWholes } from "../../plan/across/parts-of-wholes";
import { valueOf } from "../../grid/reading";
import { satangOf } from "../../plan/budget";
import type { Plan } from "../../plan/plan";
import type { ProjectTable } from "../../plan/projects";
import {
  explainedByBudget,
  namelessIn,
  namelessProjects,
  projectsExplainedBy,
} from "../../plan/across/nameless-projects";
import { plannedProjects, type PlannedProject } from "../../plan/across/planned-projects";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const projectUnknown = defineRule({
  code: "project-unknown",
  severity: "warning",
  summary: "A project that a KR or a summary names stands in a project table",
  check(plan) {
    const detailed = sectionsWithDetails(plan);
    const hasTables = plan.projectTables.some(({ kind, rows }) => kind !== "routine" && rows.length > 0);
    const parts = new Set(
      plan.projectTables.flatMap((table) =>
        [...table.parts, ...partsOfWholes(table)].map(({ name }) => name.key),
      ),
    );
    const isPart = ({ spellings }: PlannedProject) => spellings.some(({ name }) => parts.has(name.key));
    const unknown: Unknown[] = [];
    for (const project of plannedProjects(plan)) {
      if (parts.size > 0 && isPart(project)) continue;
      const found =
        project.rows.length > 0 ? inSummaryOnly(project, detailed) : hasTables && inKeyResultsOnly(project);
      if (found) unknown.push({ project, found });
    }
    const explained = explainedByNameless(plan, unknown);
    return unknown.filter((one) => !explained.has(one)).map(({ found }) => found);
  },
});

interface Unknown {
  readonly project: PlannedProject;
  readonly found: Found<"project-unknown">;
}

/** Those that may stand in a row that has lost its name, which is told there. */
function explainedByNameless(plan: Plan, unknown: readonly Unknown[]): ReadonlySet<Unknown> {
  const nameless = namelessProjects(plan);
  if (nameless.size === 0) return new Set();
  const sectionOf = ({ project }: Unknown) => project.rows[0]?.table.section;
  const inSummary = unknown.filter(({ project }) => project.rows.length > 0);
  const inKeyResults = unknown.filter(({ project }) => project.rows.length === 0);
  return new Set([
    ...[...new Set(inSummary.map(sectionOf))].flatMap((section) => [
      ...projectsExplainedBy(
        namelessIn(nameless, "detail", section),
        inSummary.filter((one) => sectionOf(one) === section),
        ({ project }) => project.rows[0]?.row.budget,
      ),
    ]),
    ...explainedByBudget(
      [...nameless.values()].flat(),
      inKeyResults,
      ({ project }) => project.mentions.find(({ mention }) => mention.budget)?.mention.budget,
    ),
  ]);
}

function sectionsWithDetails({ projectTables }: Plan): ReadonlySet<ProjectTable["section"]> {
  const details = projectTables.filter(({ kind, rows }) => kind === "detail" && rows.length > 0);
  return new Set(details.map(({ section }) => section));
}

function inSummaryOnly(
  { rows, mentions }: PlannedProject,
  detailed: ReadonlySet<ProjectTable["section"]>,
): Found<"project-unknown"> | undefined {
  const [first, ...others] = rows;
  if (!first || rows.some(({ table }) => table.kind !== "summary" || !detailed.has(table.section)))
    return undefined;
  const { name, budget } = first.row;
  const related = [...others.map(({ row }) => row.name.at), ...mentions.map(({ mention }) => mention.at)];
  return { at: name.at, facts: { project: name.value, amount: satangOf(valueOf(budget)) }, related };
}

/** Activities without money stand in no table; a โครงการ does, and so does whatever costs money. */
function inKeyResultsOnly({ mentions }: PlannedProject): Found<"project-unknown"> | undefined {
  const expected = mentions.find(
    ({ mention }) => satangOf(valueOf(mention.budget)) !== undefined || mention.value.startsWith("โครงการ"),
  );
  if (!expected) return undefined;
  const { at, value, budget } = expected.mention;
  const related = mentions.filter((other) => other !== expected).map(({ mention }) => mention.at);
  return { at, facts: { project: value, amount: satangOf(valueOf(budget)) }, related };
}
