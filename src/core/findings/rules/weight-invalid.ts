import { defineRule } from "../define-rule";

export const weightInvalid = defineRule({
  code: "weight-invalid",
  severity: "error",
  summary: "",
  check: () => [],
});
