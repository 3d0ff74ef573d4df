import { defineRule } from "../define-rule";

export const budgetDetailDiffers = defineRule({
  code: "budget-detail-differs",
  severity: "error",
  summary: "",
  check: () => [],
});
