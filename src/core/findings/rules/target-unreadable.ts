import { wholeOfRate } from "../../plan/cells/whole-of-rate";
import { defineRule } from "../define-rule";
import { faultyTargets } from "../faulty-targets";

export const targetUnreadable = defineRule({
  code: "target-unreadable",
  severity: "error",
  summary: "Every target can be read as one number to reach, or as something to be finished",
  check: (plan) =>
    faultyTargets(plan, "all-years", ({ state }) => state === "unreadable" || undefined).map(
      ({ at, related, keyResult, text }) => {
        const rate = wholeOfRate(text);
        return { at, related, facts: { keyResult, text, ...(rate && { rate }) } };
      },
    ),
});
