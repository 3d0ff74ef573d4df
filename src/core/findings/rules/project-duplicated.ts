import { defineRule } from "../define-rule";

export const projectDuplicated = defineRule({
  code: "project-duplicated",
  severity: "error",
  summary: "",
  check: () => [],
});
