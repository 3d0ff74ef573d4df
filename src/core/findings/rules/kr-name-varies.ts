import { defineRule } from "../define-rule";

export const krNameVaries = defineRule({
  code: "kr-name-varies",
  severity: "warning",
  summary: "",
  check: () => [],
});
