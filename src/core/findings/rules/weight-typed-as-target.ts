import { valueOf, type Reading } from "../../grid/reading";
import { matchScoringRows } from "../../plan/across/match-scoring-rows";
import type { Name } from "../../plan/name";
import type { Plan } from "../../plan/plan";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const weightTypedAsTarget = defineRule({
  code: "weight-typed-as-target",
  severity: "info",
  summary: "A KR's target in percent is another number than its weight",
  check(plan) {
    const weights = scoringWeights(plan);
    const found: Found<"weight-typed-as-target">[] = [];
    for (const { rows } of plan.evaluations) {
      for (const { name, target, weight } of rows) {
        if (target.state !== "read" || target.value.kind !== "percent") continue;
        const { value } = target.value;
        const same = [weight, weights.get(name)].find((other) => valueOf(other) === value);
        if (!same) continue;
        found.push({ at: target.at, related: [same.at], facts: { keyResult: name.value, value } });
      }
    }
    return found;
  },
});

/** What the scoring sheet weighs an evaluated KR, by the name that is the KR's own. */
function scoringWeights(plan: Plan): ReadonlyMap<Name, Reading<number>> {
  const weights = new Map<Name, Reading<number>>();
  if (!plan.scoring) return weights;
  for (const [{ weight }, { name }] of matchScoringRows(plan).planned) {
    if (weight?.reading.state === "read") weights.set(name, weight.reading);
  }
  return weights;
}
