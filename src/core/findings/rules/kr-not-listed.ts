import { defineRule } from "../define-rule";

export const krNotListed = defineRule({
  code: "kr-not-listed",
  severity: "warning",
  summary: "",
  check: () => [],
});
