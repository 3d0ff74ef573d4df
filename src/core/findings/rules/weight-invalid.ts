import { defineRule } from "../define-rule";
import { invalidWeights } from "../invalid-weights";

export const weightInvalid = defineRule({
  code: "weight-invalid",
  severity: "error",
  summary: "A weight is a number from 0 to 100",
  check: (plan) =>
    invalidWeights(plan).map(({ indicator, text, at }) => ({ at, facts: { indicator, text } })),
});
