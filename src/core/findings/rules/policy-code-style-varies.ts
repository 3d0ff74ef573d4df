import type { CellRef } from "../../grid/cell-ref";
import { valueOf } from "../../grid/reading";
import type { PolicyCode } from "../../plan/plan";
import { defineRule } from "../define-rule";

interface WrittenCode {
  readonly code: PolicyCode;
  readonly at: CellRef;
}

export const policyCodeStyleVaries = defineRule({
  code: "policy-code-style-varies",
  severity: "info",
  summary: "Policy codes are all written with a P, or all without",
  check(plan) {
    const withP: WrittenCode[] = [];
    const withoutP: WrittenCode[] = [];
    for (const { rows } of plan.projectTables) {
      for (const { policy } of rows) {
        for (const code of valueOf(policy) ?? []) {
          if (code.wellFormed) (/^P/i.test(code.text) ? withP : withoutP).push({ code, at: policy.at });
        }
      }
    }
    const [rarer, usual] = withoutP.length <= withP.length ? [withoutP, withP] : [withP, withoutP];
    const [first] = rarer;
    if (!first || usual.length === 0) return [];
    // Best shown by the same code in both styles: 202 and P202.
    const other = usual.find(({ code }) => code.digits === first.code.digits) ?? usual[0] ?? first;
    const [one, two] = rarer === withoutP ? [first, other] : [other, first];
    const cells = [...new Set(rarer.map(({ at }) => at))].slice(1);
    return [{ at: first.at, facts: { withoutP: one.code.text, withP: two.code.text }, related: [...cells, other.at] }];
  },
});
