import { defineRule } from "../define-rule";

export const projectNotInSummary = defineRule({
  code: "project-not-in-summary",
  severity: "warning",
  summary: "",
  check: () => [],
});
