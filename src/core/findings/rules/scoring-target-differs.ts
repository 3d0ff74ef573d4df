import { a1 } from "../../grid/cell-ref";
import { findOutOfRange } from "../../plan/across/find-out-of-range";
import { matchScoringRows } from "../../plan/across/match-scoring-rows";
import { oddTargets } from "../../plan/across/odd-targets";
import { sameTarget } from "../../plan/across/same-target";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const scoringTargetDiffers = defineRule({
  code: "scoring-target-differs",
  severity: "error",
  summary: "The scoring sheet measures by the plan's targets",
  check(plan) {
    const odd = new Map(oddTargets(plan).found.map(({ here, elsewhere }) => [a1(here.at), elsewhere]));
    const found: Found<"scoring-target-differs">[] = [];
    for (const [{ name, target }, { name: plannedName, target: planned }] of matchScoringRows(plan).planned) {
      if (planned?.state !== "read" || target.state === "blank") continue;
      // A target that nothing can be measured by is told in the plan, and no measure for the sheet.
      if (findOutOfRange(planned.value, plannedName.value)) continue;
      if (target.state === "read") {
        if (target.text === planned.text || sameTarget(target.value, planned.value)) continue;
        // Where the sheet goes with the rest of the plan, the evaluation's target is the fault.
        const elsewhere = odd.get(a1(planned.at));
        if (elsewhere && sameTarget(target.value, elsewhere.value)) continue;
      }
      // One that has lost its name is called what the plan calls it.
      const indicator = name.value || plannedName.value;
      if (indicator === "") continue;
      const facts = { indicator, here: target.text, planned: planned.text };
      found.push({ at: target.at, facts, related: [planned.at] });
    }
    return found;
  },
});
