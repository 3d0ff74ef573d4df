import { defineRule } from "../define-rule";

export const projectRepeatUnmarked = defineRule({
  code: "project-repeat-unmarked",
  severity: "warning",
  summary: "",
  check: () => [],
});
