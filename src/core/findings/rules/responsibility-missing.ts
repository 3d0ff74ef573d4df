import { defineRule } from "../define-rule";

export const responsibilityMissing = defineRule({
  code: "responsibility-missing",
  severity: "warning",
  summary: "",
  check: () => [],
});
