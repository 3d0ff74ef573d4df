import { defineRule } from "../define-rule";

export const projectNameVaries = defineRule({
  code: "project-name-varies",
  severity: "info",
  summary: "",
  check: () => [],
});
