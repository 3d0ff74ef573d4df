import { defineRule } from "../define-rule";

export const indicatorCountDiffers = defineRule({
  code: "indicator-count-differs",
  severity: "error",
  summary: "",
  check: () => [],
});
