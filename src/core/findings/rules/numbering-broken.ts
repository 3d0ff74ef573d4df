import { defineRule } from "../define-rule";

export const numberingBroken = defineRule({
  code: "numbering-broken",
  severity: "warning",
  summary: "",
  check: () => [],
});
