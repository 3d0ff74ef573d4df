import { defineRule } from "../define-rule";

export const weightsDoNotAddUp = defineRule({
  code: "weights-do-not-add-up",
  severity: "error",
  summary: "",
  check: () => [],
});
