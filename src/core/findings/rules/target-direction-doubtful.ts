import { a1 } from "../../grid/cell-ref";
import { findOutOfRange } from "../../plan/across/find-out-of-range";
import { isLessBetter } from "../../plan/cells/is-less-better";
import { oddTargets } from "../../plan/across/odd-targets";
import type { Target } from "../../plan/target";
import { defineRule } from "../define-rule";
import { faultyTargets } from "../faulty-targets";

export const targetDirectionDoubtful = defineRule({
  code: "target-direction-doubtful",
  severity: "warning",
  summary: "A KR of which less is better has a target with a bound",
  check(plan) {
    const { cells: odd } = oddTargets(plan);
    return faultyTargets(plan, "plan-year", (target, name) => {
      if (target.state !== "read" || !needsBound(target.value) || !isLessBetter(name)) return undefined;
      return (!findOutOfRange(target.value, name) && !odd.has(a1(target.at))) || undefined;
    }).map(({ at, related, keyResult, text }) => ({ at, related, facts: { keyResult, text } }));
  },
});

/** None at all of a burden can only mean what it says. */
function needsBound({ kind, value, bound }: Target): boolean {
  return bound === undefined && value !== 0 && kind !== "change" && kind !== "milestone";
}
