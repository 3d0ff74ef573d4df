import type { CellRef } from "../../grid/cell-ref";
import type { Plan } from "../../plan/plan";
import type { PolicyCode } from "../../plan/projects";
import { defineRule } from "../define-rule";

type Visit = (code: PolicyCode, at: CellRef) => void;

export const policyCodeStyleVaries = defineRule({
  code: "policy-code-style-varies",
  severity: "info",
  summary: "Policy codes are all written with a P, or all without",
  check(plan) {
    const counts = { withP: 0, withoutP: 0 };
    visitCodes(plan, (code) => void (hasP(code) ? counts.withP++ : counts.withoutP++));
    if (counts.withP === 0 || counts.withoutP === 0) return [];

    const isRarer = (code: PolicyCode) => hasP(code) === counts.withP < counts.withoutP;
    const rarer: { readonly code: PolicyCode; readonly at: CellRef }[] = [];
    const usual = new Map<string, string>();
    visitCodes(plan, (code, at) => {
      if (isRarer(code)) rarer.push({ code, at });
      else if (!usual.has(code.digits)) usual.set(code.digits, code.text);
    });
    const [first] = rarer;
    // Best shown by the same code in both styles: 202 and P202.
    const other = usual.get(first?.code.digits ?? "") ?? [...usual.values()][0];
    if (!first || other === undefined) return [];
    const [withoutP, withP] = hasP(first.code) ? [other, first.code.text] : [first.code.text, other];
    const related = [...new Set(rarer.map(({ at }) => at))].slice(1);
    return [{ at: first.at, facts: { withoutP, withP }, related }];
  },
});

function hasP({ text }: PolicyCode): boolean {
  return text.startsWith("P") || text.startsWith("p");
}

function visitCodes({ projectTables }: Plan, visit: Visit): void {
  for (const { rows } of projectTables) {
    for (const { policy } of rows) {
      if (policy.state !== "read") continue;
      for (const code of policy.value) if (code.wellFormed) visit(code, policy.at);
    }
  }
}
