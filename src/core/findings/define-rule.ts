import type { Plan } from "../plan/plan";
import type { FindingCode, Found, Severity } from "./finding";

export interface Rule<C extends FindingCode = FindingCode> {
  /** Equal to the file's name, to the finding's code and to the row in docs/rules.md. */
  readonly code: C;
  /** The usual severity; a found problem may carry another. */
  readonly severity: Severity;
  /** One line, present tense, no full stop: the row in docs/rules.md repeats it. */
  readonly summary: string;
  readonly check: (plan: Plan) => readonly Found<C>[];
}

/** Checks a rule's type; the compiler does the work, the function only names the intent. */
export function defineRule<C extends FindingCode>(rule: Rule<C>): Rule<C> {
  return rule;
}
