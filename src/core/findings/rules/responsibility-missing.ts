import { defineRule } from "../define-rule";

export const responsibilityMissing = defineRule({
  code: "responsibility-missing",
  severity: "warning",
  summary: "Every evaluated KR says who is responsible",
  check: ({ evaluations }) =>
    evaluations.flatMap(({ hasColumn, rows }) =>
      rows
        .filter(
          ({ name, responsibility }) =>
            hasColumn.responsibility && responsibility.state === "blank" && name.value !== "",
        )
        .map(({ name, responsibility }) => ({ at: responsibility.at, facts: { keyResult: name.value } })),
    ),
});
