import { defineRule } from "../define-rule";

export const scoringTargetDiffers = defineRule({
  code: "scoring-target-differs",
  severity: "error",
  summary: "",
  check: () => [],
});
