import type { Plan } from "../plan/plan";
import type { Rule } from "./define-rule";
import type { Finding, FindingCode, FindingOf } from "./finding";
import { rules } from "./rules";

/** All that is wrong with a plan, rule by rule in the catalogue's order. */
export function findProblems(plan: Plan): readonly Finding[] {
  return rules.flatMap((rule) => findingsOf(rule as Rule, plan));
}

function findingsOf<C extends FindingCode>(rule: Rule<C>, plan: Plan): Finding[] {
  return rule.check(plan).map((found) => {
    const finding: FindingOf<C> = {
      code: rule.code,
      severity: found.severity ?? rule.severity,
      at: found.at,
      related: found.related ?? [],
      facts: found.facts,
      fix: found.fix,
    };
    return finding as unknown as Finding;
  });
}
