import { matchKeyResults } from "../../plan/match-key-results";
import { defineRule } from "../define-rule";

export const krNotEvaluated = defineRule({
  code: "kr-not-evaluated",
  severity: "warning",
  summary: "Every KR of the list in front of the plan is evaluated, where there is an evaluation",
  check(plan) {
    if (plan.evaluations.every(({ rows }) => rows.length === 0)) return [];
    return matchKeyResults(plan).flatMap((places) => {
      const listed = places.find(({ part }) => part === "list");
      if (!listed || places[0]?.part === "evaluation") return [];
      return [{ at: listed.name.at, facts: { keyResult: listed.name.value } }];
    });
  },
});
