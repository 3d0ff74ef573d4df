import { defineRule } from "../define-rule";

export const krCodeDimensionDiffers = defineRule({
  code: "kr-code-dimension-differs",
  severity: "warning",
  summary: "",
  check: () => [],
});
