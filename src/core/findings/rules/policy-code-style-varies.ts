import { defineRule } from "../define-rule";

export const policyCodeStyleVaries = defineRule({
  code: "policy-code-style-varies",
  severity: "info",
  summary: "",
  check: () => [],
});
