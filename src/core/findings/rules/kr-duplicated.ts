import { sharedKeyResults } from "../../plan/across/match-key-results";
import { defineRule } from "../define-rule";

export const krDuplicated = defineRule({
  code: "kr-duplicated",
  severity: "error",
  summary: "No indicator is evaluated twice",
  check: (plan) =>
    sharedKeyResults(plan).flatMap((places) => {
      const [first, second] = places;
      if (!first || second?.part !== "evaluation") return [];
      return places
        .filter(({ part }) => part === "evaluation")
        .slice(1)
        .map(({ name }) => ({ at: name.at, related: [first.name.at], facts: { keyResult: name.value } }));
    }),
});
