import { defineRule } from "../define-rule";

export const weightTypedAsTarget = defineRule({
  code: "weight-typed-as-target",
  severity: "info",
  summary: "",
  check: () => [],
});
