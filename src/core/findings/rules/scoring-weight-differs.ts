import { sameCell } from "../../grid/cell-ref";
import { valueOf } from "../../grid/reading";
import { matchScoringRows } from "../../plan/across/match-scoring-rows";
import { sumWeights } from "../../plan/across/sum-weights";
import { typedWeight } from "../../scorecard/typed-weight";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const scoringWeightDiffers = defineRule({
  code: "scoring-weight-differs",
  severity: "warning",
  summary: "The scoring sheet weighs indicators as the plan's own tables do",
  check(plan) {
    const found = [...matchScoringRows(plan).planned].flatMap(
      ([{ name, weight: slot, exempt }, indicator]): readonly Found<"scoring-weight-differs">[] => {
        const [here, planned] = [typedWeight(slot), valueOf(indicator.weight)];
        if (!slot || here === undefined || planned === undefined || here === planned || exempt) return [];
        if (!indicator.weight || sameCell(slot.at, indicator.weight.at)) return [];
        const facts = { indicator: name.value || indicator.name.value, here, planned };
        return [{ at: slot.at, facts, related: [indicator.weight.at] }];
      },
    );
    // Where they do not even out, one of the two fails to make its points, and that is told.
    const shifted = sumWeights(found.flatMap(({ facts: { here, planned } }) => [here, -planned]));
    return Math.abs(shifted) < EVEN ? found : [];
  },
});

/** Points that rounded weights may miss. */
const EVEN = 0.05;
