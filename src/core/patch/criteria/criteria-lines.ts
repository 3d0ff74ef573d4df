import { perPlan } from "../../plan/per-plan";
import type { Component } from "../../plan/component";
import { isOurWeight } from "../../scorecard/own-formula";
import { listIndicators, type Indicator } from "../../scorecard/list-indicators";
import { planScheme } from "../../scorecard/plan-scheme";
import type { CriteriaLine } from "./criteria-line";

const COMPONENTS: readonly Component[] = ["1", "1.1", "1.2", "2"];

/** The rows of a criteria sheet that changes nothing: each component, then its indicators in the plan's order. */
export const criteriaLines = perPlan((plan): readonly CriteriaLine[] => {
  const { performance, potential, split, sources, criteria } = planScheme(plan);
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
    const own = listIndicators(plan).filter((indicator) => indicator.component === component);
    return [
      { component, indicator: undefined, year, weight, usual: whole },
      ...own.map((indicator): CriteriaLine => {
        const criterion = criteria.get(indicator.key);
        return {
          component,
          indicator,
          year,
          weight: typedNumber(indicator) ?? criterion?.weight ?? null,
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

/** A weight that a user typed in the scoring sheet; there it goes before any other. */
export function typedNumber({ row }: Indicator): number | undefined {
  const slot = row?.weight;
  if (slot?.reading.state !== "read" || slot.reading.value < 0) return undefined;
  return slot.formula !== undefined && isOurWeight(slot.formula) ? undefined : slot.reading.value;
}
