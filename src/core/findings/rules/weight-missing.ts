import { defineRule } from "../define-rule";

export const weightMissing = defineRule({
  code: "weight-missing",
  severity: "warning",
  summary: "",
  check: () => [],
});
