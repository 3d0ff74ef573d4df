import { krListRepeats } from "../../plan/across/kr-list-repeats";
import { sharedKeyResults } from "../../plan/across/match-key-results";
import type { Plan } from "../../plan/plan";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const krDuplicated = defineRule({
  code: "kr-duplicated",
  severity: "error",
  summary: "No indicator is evaluated twice, nor twice in the list of KRs",
  check: (plan) => [...repeatsInList(plan), ...repeatsInEvaluation(plan)],
});

function repeatsInEvaluation(plan: Plan): readonly Found<"kr-duplicated">[] {
  return sharedKeyResults(plan).flatMap((places) => {
    const [first, second] = places;
    if (!first || second?.part !== "evaluation") return [];
    return places
      .filter(({ part }) => part === "evaluation")
      .slice(1)
      .map(({ name }) => ({ at: name.at, related: [first.name.at], facts: { keyResult: name.value } }));
  });
}

function repeatsInList(plan: Plan): readonly Found<"kr-duplicated">[] {
  return krListRepeats(plan).map(({ first, again, insteadOf }) => ({
    at: again.at,
    related: insteadOf ? [first.at, insteadOf.at] : [first.at],
    facts: { keyResult: again.value, list: { insteadOf: insteadOf?.value } },
  }));
}
