import { defineRule } from "../define-rule";

export const actualMissing = defineRule({
  code: "actual-missing",
  severity: "warning",
  summary: "",
  check: () => [],
});
