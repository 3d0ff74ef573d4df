import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const policyCodeMalformed = defineRule({
  code: "policy-code-malformed",
  severity: "warning",
  summary: "A policy code is three digits, with or without a P in front",
  check(plan) {
    const malformed: Found<"policy-code-malformed">[] = [];
    for (const { rows } of plan.projectTables) {
      for (const { policy } of rows) {
        if (policy.state !== "read") continue;
        for (const { wellFormed, text } of policy.value) {
          // Words such as ไม่มี stand for no code.
          if (!wellFormed && /^P|\d/i.test(text)) malformed.push({ at: policy.at, facts: { text } });
        }
      }
    }
    return malformed;
  },
});
