import { defineRule } from "../define-rule";

export const budgetSumRangeIncomplete = defineRule({
  code: "budget-sum-range-incomplete",
  severity: "error",
  summary: "",
  check: () => [],
});
