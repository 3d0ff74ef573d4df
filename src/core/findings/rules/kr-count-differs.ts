import { defineRule } from "../define-rule";

export const krCountDiffers = defineRule({
  code: "kr-count-differs",
  severity: "error",
  summary: "",
  check: () => [],
});
