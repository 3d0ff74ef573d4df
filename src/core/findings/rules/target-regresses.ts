import { defineRule } from "../define-rule";

export const targetRegresses = defineRule({
  code: "target-regresses",
  severity: "info",
  summary: "",
  check: () => [],
});
