import { matchKeyResults } from "../../plan/across/match-key-results";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const krNotListed = defineRule({
  code: "kr-not-listed",
  severity: "warning",
  summary: "Every evaluated KR is in the list of KRs in front of the plan, where there is one",
  check(plan) {
    if (plan.listed.length === 0) return [];
    const found: Found<"kr-not-listed">[] = [];
    for (const places of matchKeyResults(plan)) {
      const first = places[0];
      if (first?.part === "evaluation" && !places.some(({ part }) => part === "list")) {
        found.push({ at: first.name.at, facts: { keyResult: first.name.value } });
      }
    }
    return found;
  },
});
