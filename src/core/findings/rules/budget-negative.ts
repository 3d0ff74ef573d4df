import { defineRule } from "../define-rule";

export const budgetNegative = defineRule({
  code: "budget-negative",
  severity: "error",
  summary: "",
  check: () => [],
});
