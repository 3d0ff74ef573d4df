import { defineRule } from "../define-rule";

export const targetDirectionDoubtful = defineRule({
  code: "target-direction-doubtful",
  severity: "warning",
  summary: "",
  check: () => [],
});
