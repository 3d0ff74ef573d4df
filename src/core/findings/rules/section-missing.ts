import { defineRule } from "../define-rule";

export const sectionMissing = defineRule({
  code: "section-missing",
  severity: "info",
  summary: "",
  check: () => [],
});
