import { matchKeyResults } from "../../plan/across/match-key-results";
import { defineRule } from "../define-rule";

export const krNotEvaluated = defineRule({
  code: "kr-not-evaluated",
  severity: "warning",
  summary: "Every KR of the list in front of the plan is evaluated, where there is an evaluation",
  check(plan) {
    if (plan.evaluations.every(({ rows }) => rows.length === 0)) return [];
    return matchKeyResults(plan).flatMap((places) => {
      const [first] = places;
      if (first?.part !== "list") return [];
      return [{ at: first.name.at, facts: { keyResult: first.name.value } }];
    });
  },
});
