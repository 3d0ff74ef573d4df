import { defineRule } from "../define-rule";

export const targetKindDoubtful = defineRule({
  code: "target-kind-doubtful",
  severity: "warning",
  summary: "",
  check: () => [],
});
