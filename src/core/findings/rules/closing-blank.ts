import { defineRule } from "../define-rule";

export const closingBlank = defineRule({
  code: "closing-blank",
  severity: "info",
  summary: "",
  check: () => [],
});
