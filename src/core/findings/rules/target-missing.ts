import type { Plan } from "../../plan/plan";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const targetMissing = defineRule({
  code: "target-missing",
  severity: "error",
  summary: "Every evaluated KR states a target",
  check(plan) {
    const missing = plan.evaluations.flatMap(({ hasColumn, rows }) =>
      rows
        .filter(({ name, target }) => hasColumn.target && target.state === "blank" && name.value !== "")
        .map(({ name, target }) => ({ at: target.at, facts: { keyResult: name.value } })),
    );
    return statesTargets(plan) ? missing : [...missing, ...tablesWithout(plan)];
  },
});

/** Whether there is any place for targets, be it in part 1 or in the scoring sheet. */
function statesTargets({ evaluations, objectives, yearlyTargets, partedTargets, scoring }: Plan): boolean {
  return (
    evaluations.some(({ hasColumn }) => hasColumn.target) ||
    objectives.length + yearlyTargets.length + partedTargets.length > 0 ||
    (scoring?.rows.some(({ target }) => target.state !== "blank") ?? false)
  );
}

function tablesWithout({ evaluations }: Plan): readonly Found<"target-missing">[] {
  return evaluations
    .filter(({ rows }) => rows.length > 0)
    .map(({ at, rows }) => ({ at, severity: "warning", facts: { withoutColumn: rows.length } }));
}
