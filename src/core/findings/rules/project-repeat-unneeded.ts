import { defineRule } from "../define-rule";

export const projectRepeatUnneeded = defineRule({
  code: "project-repeat-unneeded",
  severity: "warning",
  summary: "",
  check: () => [],
});
