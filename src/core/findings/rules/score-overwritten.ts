import { defineRule } from "../define-rule";
import { scoreFaults } from "../score-faults";

export const scoreOverwritten = defineRule({
  code: "score-overwritten",
  severity: "warning",
  summary:
    "A typed achievement, score or sum of scores is the one that actual, target and weight give, and no sum was cleared",
  check: (plan) =>
    scoreFaults(plan, "typed").map(
      ({ at, indicator, component, column, outOf, shown: typed, expected: computed = 0 }) => ({
        at,
        facts: { indicator, component, column, typed, computed, ...(outOf && { outOf }) },
      }),
    ),
});
