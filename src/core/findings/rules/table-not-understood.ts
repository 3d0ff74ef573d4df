import { defineRule } from "../define-rule";

export const tableNotUnderstood = defineRule({
  code: "table-not-understood",
  severity: "warning",
  summary: "",
  check: () => [],
});
