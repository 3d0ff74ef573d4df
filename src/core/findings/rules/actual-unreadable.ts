import { defineRule } from "../define-rule";

export const actualUnreadable = defineRule({
  code: "actual-unreadable",
  severity: "error",
  summary: "",
  check: () => [],
});
