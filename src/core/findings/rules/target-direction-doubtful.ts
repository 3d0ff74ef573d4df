import { a1 } from "../../grid/cell-ref";
import { findOutOfRange } from "../../plan/across/find-out-of-range";
import { isLessBetter } from "../../plan/cells/is-less-better";
import { oddTargets } from "../../plan/across/odd-targets";
import { isNone, type Target } from "../../plan/target";
import { defineRule } from "../define-rule";
import { faultyTargets } from "../faulty-targets";

export const targetDirectionDoubtful = defineRule({
  code: "target-direction-doubtful",
  severity: "warning",
  summary: "A KR of which less is better has a target with a bound",
  check(plan) {
    const { cells: odd } = oddTargets(plan);
    return faultyTargets(plan, "plan-year", (target, name) => {
      if (target.state !== "read" || !isDoubtful(target.value, name)) return undefined;
      if (findOutOfRange(target.value, name) || odd.has(a1(target.at))) return undefined;
      return isNone(target.value) ? { isNone: true as const } : {};
    }).map(({ at, related, keyResult, text, fault }) => ({
      at,
      related,
      facts: { keyResult, text, ...fault },
    }));
  },
});

/** None at all can only mean that fewer is better: of a burden that is no doubt, of anything else perhaps a slip. */
function isDoubtful(target: Target, name: string): boolean {
  if (isNone(target)) return !isLessBetter(name);
  const { kind, bound } = target;
  return bound === undefined && kind !== "change" && kind !== "milestone" && isLessBetter(name);
}
