import { defineRule } from "../define-rule";

export const krDuplicated = defineRule({
  code: "kr-duplicated",
  severity: "error",
  summary: "",
  check: () => [],
});
