import { defineRule } from "../define-rule";

export const policyCodeMalformed = defineRule({
  code: "policy-code-malformed",
  severity: "warning",
  summary: "",
  check: () => [],
});
