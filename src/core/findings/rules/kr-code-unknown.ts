import { defineRule } from "../define-rule";

export const krCodeUnknown = defineRule({
  code: "kr-code-unknown",
  severity: "warning",
  summary: "",
  check: () => [],
});
