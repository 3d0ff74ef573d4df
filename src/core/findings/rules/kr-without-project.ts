import { defineRule } from "../define-rule";

export const krWithoutProject = defineRule({
  code: "kr-without-project",
  severity: "info",
  summary: "Every evaluated KR names a project or activity",
  check: ({ evaluations }) =>
    evaluations.flatMap(({ hasColumn, rows }) =>
      rows
        .filter(({ name, projects }) => hasColumn.projects && projects.length === 0 && name.value !== "")
        // A cell merged over several KRs names its projects for all of them.
        .filter(({ name, projectsAt }) => projectsAt.row === name.at.row)
        .map(({ name, projectsAt }) => ({ at: projectsAt, facts: { keyResult: name.value } })),
    ),
});
