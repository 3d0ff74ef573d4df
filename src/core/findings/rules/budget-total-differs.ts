import { defineRule } from "../define-rule";

export const budgetTotalDiffers = defineRule({
  code: "budget-total-differs",
  severity: "error",
  summary: "",
  check: () => [],
});
