import { defineRule } from "../define-rule";

export const hostMissing = defineRule({
  code: "host-missing",
  severity: "warning",
  summary: "",
  check: () => [],
});
