import { defineRule } from "../define-rule";

export const krNotEvaluated = defineRule({
  code: "kr-not-evaluated",
  severity: "warning",
  summary: "",
  check: () => [],
});
