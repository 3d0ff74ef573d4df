import { matchKeyResults } from "../../plan/across/match-key-results";
import { defineRule } from "../define-rule";

export const krNotListed = defineRule({
  code: "kr-not-listed",
  severity: "warning",
  summary: "Every evaluated KR is in the list of KRs in front of the plan, where there is one",
  check(plan) {
    if (plan.listed.length === 0) return [];
    return matchKeyResults(plan).flatMap((places) => {
      const [first] = places;
      if (first?.part !== "evaluation" || places.some(({ part }) => part === "list")) return [];
      return [{ at: first.name.at, facts: { keyResult: first.name.value } }];
    });
  },
});
