import { defineRule } from "../define-rule";

export const krCodeDuplicated = defineRule({
  code: "kr-code-duplicated",
  severity: "error",
  summary: "",
  check: () => [],
});
