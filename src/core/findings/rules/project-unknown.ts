import { defineRule } from "../define-rule";

export const projectUnknown = defineRule({
  code: "project-unknown",
  severity: "warning",
  summary: "",
  check: () => [],
});
