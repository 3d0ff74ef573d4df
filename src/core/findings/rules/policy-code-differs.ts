import { defineRule } from "../define-rule";

export const policyCodeDiffers = defineRule({
  code: "policy-code-differs",
  severity: "warning",
  summary: "",
  check: () => [],
});
