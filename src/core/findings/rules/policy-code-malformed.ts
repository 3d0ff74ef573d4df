import { valueOf } from "../../grid/reading";
import { defineRule } from "../define-rule";

export const policyCodeMalformed = defineRule({
  code: "policy-code-malformed",
  severity: "warning",
  summary: "A policy code is three digits, with or without a P in front",
  check: (plan) =>
    plan.projectTables.flatMap(({ rows }) =>
      rows.flatMap(({ policy }) =>
        (valueOf(policy) ?? [])
          .filter(({ wellFormed, text }) => !wellFormed && /^P|\d/i.test(text))
          .map(({ text }) => ({ at: policy.at, facts: { text } })),
      ),
    ),
});
