import { defineRule } from "../define-rule";

export const closingAmountDiffers = defineRule({
  code: "closing-amount-differs",
  severity: "error",
  summary: "",
  check: () => [],
});
