import { defineRule } from "../define-rule";

export const targetDiffers = defineRule({
  code: "target-differs",
  severity: "error",
  summary: "",
  check: () => [],
});
