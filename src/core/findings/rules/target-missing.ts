import { defineRule } from "../define-rule";

export const targetMissing = defineRule({
  code: "target-missing",
  severity: "error",
  summary: "Every evaluated KR states a target",
  check: ({ evaluations }) =>
    evaluations.flatMap(({ hasColumn, rows }) =>
      rows
        .filter(({ name, target }) => hasColumn.target && target.state === "blank" && name.value !== "")
        .map(({ name, target }) => ({ at: target.at, facts: { keyResult: name.value } })),
    ),
});
