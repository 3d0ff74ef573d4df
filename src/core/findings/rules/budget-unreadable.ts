import { defineRule } from "../define-rule";

export const budgetUnreadable = defineRule({
  code: "budget-unreadable",
  severity: "error",
  summary: "",
  check: () => [],
});
