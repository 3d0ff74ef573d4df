import { defineRule } from "../define-rule";

export const scoringRowMissing = defineRule({
  code: "scoring-row-missing",
  severity: "error",
  summary: "",
  check: () => [],
});
