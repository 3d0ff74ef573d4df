import { matchKeyResults } from "../../plan/across/match-key-results";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const krNotEvaluated = defineRule({
  code: "kr-not-evaluated",
  severity: "warning",
  summary: "Every KR of the list in front of the plan is evaluated, where there is an evaluation",
  check(plan) {
    if (plan.evaluations.every(({ rows }) => rows.length === 0)) return [];
    const found: Found<"kr-not-evaluated">[] = [];
    for (const places of matchKeyResults(plan)) {
      const first = places[0];
      if (first?.part === "list") {
        found.push({ at: first.name.at, facts: { keyResult: first.name.value } });
      }
    }
    return found;
  },
});
