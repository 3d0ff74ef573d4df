import { defineRule } from "../define-rule";

export const budgetTotalTyped = defineRule({
  code: "budget-total-typed",
  severity: "info",
  summary: "",
  check: () => [],
});
