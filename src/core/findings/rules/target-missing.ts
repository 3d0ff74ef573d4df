import { defineRule } from "../define-rule";

export const targetMissing = defineRule({
  code: "target-missing",
  severity: "error",
  summary: "",
  check: () => [],
});
