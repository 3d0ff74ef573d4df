import type { Reading } from "../grid/reading";
import type { PlannedIndicator } from "../plan/across/planned-indicators";
import type { Plan } from "../plan/plan";
import { schemeOf } from "../scorecard/default-scheme";
import { listIndicators, type Indicator } from "../scorecard/list-indicators";
import type { Scheme } from "../scorecard/scheme";
import { weighIndicators, type Weighed } from "../scorecard/weigh-indicators";

/** Weights that the scoring sheet or the criteria sheet gives to indicators of the plan; a share of the rest is none. */
export function weightsInForce(plan: Plan): ReadonlyMap<PlannedIndicator, Reading<number>> {
  const indicators = listIndicators(plan);
  const scheme = schemeOf(plan);
  const weights = new Map<PlannedIndicator, Reading<number>>();
  weighIndicators(indicators, scheme).forEach((weighed, place) => {
    const indicator = indicators[place];
    const weight = indicator && givenWeight(indicator, weighed, scheme);
    if (indicator?.planned && weight) weights.set(indicator.planned, weight);
  });
  return weights;
}

function givenWeight(
  { key, row }: Indicator,
  { from, weight: value, unusable }: Weighed,
  { criteria }: Scheme,
): Reading<number> | undefined {
  if (from === "sheet") return unusable ? undefined : row?.weight?.reading;
  const at = from === "criteria" ? criteria.get(key)?.sources.weight.at : undefined;
  return at && { state: "read", value, at, text: String(value) };
}
