import { defineRule } from "../define-rule";

export const krCountTooLow = defineRule({
  code: "kr-count-too-low",
  severity: "error",
  summary: "",
  check: () => [],
});
