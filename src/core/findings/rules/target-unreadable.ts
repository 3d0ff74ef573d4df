import { defineRule } from "../define-rule";

export const targetUnreadable = defineRule({
  code: "target-unreadable",
  severity: "error",
  summary: "",
  check: () => [],
});
