import type { Reading } from "../../grid/reading";
import { saysExempt } from "../../plan/cells/says-exempt";
import type { Target } from "../../plan/target";
import { withCommas } from "../../plan/cells/thousands-by-dots";
import { wholeOfRate } from "../../plan/cells/whole-of-rate";
import { defineRule } from "../define-rule";
import { faultyTargets } from "../faulty-targets";
import { partsInText, wholeInFront } from "../whole-in-front";

/** Of what is not evaluated (ยกเลิก) nothing is to be reached. */
function isFaulty({ state, text }: Reading<Target>): true | undefined {
  return state === "unreadable" && !saysExempt(text) ? true : undefined;
}

export const targetUnreadable = defineRule({
  code: "target-unreadable",
  severity: "error",
  summary: "Every target can be read as one number to reach, or as something to be finished",
  check: (plan) =>
    faultyTargets(plan, "all-years", isFaulty).map(({ at, related, keyResult, text }) => {
      const rate = wholeOfRate(text);
      const meant = withCommas(text);
      const parts = partsInText(text);
      const whole = parts?.stated === undefined ? (parts?.sum ?? rate?.whole) : undefined;
      const fix = whole === undefined ? undefined : wholeInFront(whole, text, [at, ...related]);
      return {
        at,
        related,
        facts: {
          keyResult,
          text,
          ...(rate && { rate }),
          ...(meant && { meant }),
          ...(parts && { parts }),
        },
        ...(fix && { fix }),
      };
    }),
});
