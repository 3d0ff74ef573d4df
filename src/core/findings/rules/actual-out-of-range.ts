import { defineRule } from "../define-rule";

export const actualOutOfRange = defineRule({
  code: "actual-out-of-range",
  severity: "error",
  summary: "",
  check: () => [],
});
