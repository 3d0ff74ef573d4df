import { alikeFaults } from "../alike-faults";
import { defineRule } from "../define-rule";
import { scoreFaults } from "../score-faults";

export const scoreFormulaDiffers = defineRule({
  code: "score-formula-differs",
  severity: "warning",
  summary:
    "A user's own formula for an achievement, a score or a sum of scores gives what follows from its row or rows",
  check: (plan) =>
    alikeFaults(scoreFaults(plan, "formula")).map(
      ([{ at, indicator, component, column, outOf, shown, expected }, related]) => ({
        at,
        facts: {
          indicator,
          component,
          column,
          shown,
          computed: expected,
          ...(outOf && { outOf }),
          also: related.length,
        },
        related,
      }),
    ),
});
