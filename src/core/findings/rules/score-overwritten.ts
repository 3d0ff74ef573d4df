import { defineRule } from "../define-rule";

export const scoreOverwritten = defineRule({
  code: "score-overwritten",
  severity: "warning",
  summary: "",
  check: () => [],
});
