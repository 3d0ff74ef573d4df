import { defineRule } from "../define-rule";

export const krWithoutProject = defineRule({
  code: "kr-without-project",
  severity: "info",
  summary: "",
  check: () => [],
});
