import { defineRule } from "../define-rule";

export const routineCountDiffers = defineRule({
  code: "routine-count-differs",
  severity: "error",
  summary: "",
  check: () => [],
});
