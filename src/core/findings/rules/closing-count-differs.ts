import { defineRule } from "../define-rule";

export const closingCountDiffers = defineRule({
  code: "closing-count-differs",
  severity: "error",
  summary: "",
  check: () => [],
});
