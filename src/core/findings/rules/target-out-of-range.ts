import { defineRule } from "../define-rule";

export const targetOutOfRange = defineRule({
  code: "target-out-of-range",
  severity: "error",
  summary: "",
  check: () => [],
});
