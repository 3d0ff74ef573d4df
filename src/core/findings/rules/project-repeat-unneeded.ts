import type { Located } from "../../grid/located";
import { plannedProjects, type PlannedProject } from "../../plan/planned-projects";
import { defineRule } from "../define-rule";

export const projectRepeatUnneeded = defineRule({
  code: "project-repeat-unneeded",
  severity: "warning",
  summary: "Only a project that was named before is marked (โครงการซ้ำ)",
  check: (plan) =>
    plannedProjects(plan)
      .flatMap(markedAtFirst)
      .map(({ value, at }) => ({ at, facts: { project: value } })),
});

/** The project tables are one series, the KRs of the evaluation another. */
function markedAtFirst({ rows, mentions }: PlannedProject): readonly Located<string>[] {
  const row = rows[0]?.row;
  const mention = mentions[0]?.mention;
  return [
    ...(row?.repeated ? [row.name] : []),
    ...(mention?.repeated ? [{ value: mention.name, at: mention.at }] : []),
  ];
}
