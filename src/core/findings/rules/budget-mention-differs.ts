import { defineRule } from "../define-rule";

export const budgetMentionDiffers = defineRule({
  code: "budget-mention-differs",
  severity: "error",
  summary: "",
  check: () => [],
});
