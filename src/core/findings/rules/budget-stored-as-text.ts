import { defineRule } from "../define-rule";

export const budgetStoredAsText = defineRule({
  code: "budget-stored-as-text",
  severity: "warning",
  summary: "",
  check: () => [],
});
