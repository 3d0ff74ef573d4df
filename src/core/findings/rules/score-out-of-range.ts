import { alikeFaults } from "../alike-faults";
import { defineRule } from "../define-rule";
import { scoreFaults } from "../score-faults";

export const scoreOutOfRange = defineRule({
  code: "score-out-of-range",
  severity: "error",
  summary: "A score is from 0 to its weight in force, a sum to the weights of its part",
  check: (plan) =>
    alikeFaults(scoreFaults(plan, "out-of-range")).map(
      ([{ at, indicator, component, shown = 0, expected: most = 0 }, related]) => ({
        at,
        facts: { indicator, component, score: shown, most, also: related.length },
        related,
      }),
    ),
});
