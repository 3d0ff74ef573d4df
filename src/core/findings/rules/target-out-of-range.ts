import { findOutOfRange } from "../../plan/across/find-out-of-range";
import { defineRule } from "../define-rule";
import { faultyTargets } from "../faulty-targets";

export const targetOutOfRange = defineRule({
  code: "target-out-of-range",
  severity: "error",
  summary: "A percent target lies between 0 and 100, a level between 1 and 5, and a count above 0",
  check: (plan) =>
    faultyTargets(plan, "all-years", (target, name) =>
      target.state === "read" ? findOutOfRange(target.value, name) : undefined,
    ).map(({ at, related, text, fault: { kind, value } }) => ({ at, related, facts: { text, kind, value } })),
});
