import { perPlan } from "../../plan/per-plan";
import type { Component } from "../../plan/component";
import { isOurWeight } from "../../scorecard/own-formula";
import { listIndicators, type Indicator } from "../../scorecard/list-indicators";
import { planScheme } from "../../scorecard/plan-scheme";
import type { Scheme } from "../../scorecard/scheme";
import { weighIndicators } from "../../scorecard/weigh-indicators";
import type { CriteriaLine } from "./criteria-line";

const COMPONENTS: readonly Component[] = ["1", "1.1", "1.2", "2"];

/**
 * The rows of a criteria sheet that changes nothing: each component, then its indicators in the plan's order. What is not
 * scored has none: it would get a share of the points.
 */
export const criteriaLines = perPlan((plan): readonly CriteriaLine[] => {
  const scheme = planScheme(plan);
  const { performance, potential, split, sources, criteria } = scheme;
  const indicators = listIndicators(plan).filter(({ row }) => !row?.exempt);
  const inParts = sharesOfParts(indicators, scheme);
  const wholes = {
    "1": [performance, sources.performance.from, performance],
    "1.1": [split?.agenda ?? null, "assumed", undefined],
    "1.2": [split?.function ?? null, "assumed", undefined],
    "2": [potential, sources.potential.from, potential],
  } as const;
  const year = plan.criteria?.components.some((row) => row.year === undefined)
    ? undefined
    : plan.fiscalYear?.value;
  return COMPONENTS.flatMap((component): CriteriaLine[] => {
    const [weight, weightFrom, usual] = wholes[component];
    const whole = { weight: usual, weightFrom, criterion: undefined };
    const own = indicators.filter((indicator) => indicator.component === component);
    return [
      { component, indicator: undefined, year, weight, usual: whole },
      ...own.map((indicator): CriteriaLine => {
        const criterion = criteria.get(indicator.key);
        return {
          component,
          indicator,
          year,
          weight: typedNumber(indicator) ?? criterion?.weight ?? inParts.get(indicator) ?? null,
          usual: {
            weight: criterion?.weight,
            weightFrom: criterion?.sources.weight.from ?? "assumed",
            criterion,
          },
        };
      }),
    ];
  });
});

/** What indicators get of a part's own points: the sheet's rows share those of components only. */
function sharesOfParts(indicators: readonly Indicator[], scheme: Scheme): ReadonlyMap<Indicator, number> {
  const shares = new Map<Indicator, number>();
  if (scheme.parts.length === 0) return shares;
  const weights = weighIndicators(indicators, scheme);
  indicators.forEach((indicator, place) => {
    const weighed = weights[place];
    if (weighed?.from === "shared" && weighed.pool.part) shares.set(indicator, weighed.weight);
  });
  return shares;
}

/** A weight that a user typed in the scoring sheet; there it goes before any other. */
export function typedNumber({ row }: Indicator): number | undefined {
  const slot = row?.weight;
  if (slot?.reading.state !== "read" || slot.reading.value < 0) return undefined;
  return slot.formula !== undefined && isOurWeight(slot.formula) ? undefined : slot.reading.value;
}
