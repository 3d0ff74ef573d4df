import { defineRule } from "../define-rule";

export const projectUnitDiffers = defineRule({
  code: "project-unit-differs",
  severity: "warning",
  summary: "",
  check: () => [],
});
