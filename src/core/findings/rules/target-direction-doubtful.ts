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
    const { readings } = oddTargets(plan);
    return faultyTargets(plan, "plan-year", (target, name) => {
      if (target.state !== "read" || readings.has(target) || !needsBound(target.value)) return undefined;
      return (isLessBetter(name) && !findOutOfRange(target.value, name)) || undefined;
    }).map(({ at, related, keyResult, text }) => ({ at, related, facts: { keyResult, text } }));
  },
});

/** None at all of a burden can only mean what it says. */
function needsBound({ kind, value, bound }: Target): boolean {
  return bound === undefined && value !== 0 && kind !== "change" && kind !== "milestone";
}
