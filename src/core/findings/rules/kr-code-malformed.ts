import { defineRule } from "../define-rule";

export const krCodeMalformed = defineRule({
  code: "kr-code-malformed",
  severity: "error",
  summary: "",
  check: () => [],
});
