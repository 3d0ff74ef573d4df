import { findOutOfRange } from "../../plan/across/find-out-of-range";
import { isLessBetter } from "../../plan/cells/is-less-better";
import type { Target } from "../../plan/target";
import { bareName } from "../../text/key-of-line";
import { defineRule } from "../define-rule";
import { faultyTargets } from "../faulty-targets";

export const targetOutOfRange = defineRule({
  code: "target-out-of-range",
  severity: "error",
  summary: "A percent target lies between 0 and 100, a level between 1 and 5, and a count above 0",
  check: (plan) =>
    faultyTargets(plan, "all-years", (target, name) =>
      target.state === "read" ? judge(target.value, name) : undefined,
    ).map(({ at, related, text, fault: { kind, value, meant } }) => {
      if (meant === undefined) return { at, related, facts: { text, kind, value } };
      return { at, related, severity: "warning", facts: { text, kind, value, meant } };
    }),
});

interface Fault extends Pick<Target, "kind" | "value"> {
  readonly meant?: number;
}

function judge(target: Target, name: string): Fault | undefined {
  return findOutOfRange(target, name) ?? findFraction(target, name);
}

/** A bare 0.8 of ร้อยละ…, which Excel would keep for 80% as well. */
function findFraction({ kind, value, bound }: Target, name: string): Fault | undefined {
  if (kind !== "number" || value <= 0 || value >= 1 || bound === "at-most" || bound === "less-than")
    return undefined;
  if (!bareName(name).startsWith("ร้อยละ") || isLessBetter(name)) return undefined;
  return { kind: "percent", value, meant: Number((value * 100).toPrecision(15)) };
}
