import type { CellRef } from "../grid/cell-ref";
import { perPlan } from "../plan/per-plan";
import type { Component } from "../plan/component";
import { isOurWeight } from "../scorecard/own-formula";
import { scoredPlan } from "./scored-plan";

/** A share that a fill wrote and that is another one by now, in points. */
export interface OutdatedWeight {
  readonly at: CellRef;
  readonly component: Component;
  readonly indicator: string;
  readonly shown: number;
  readonly computed: number;
}

/** Points; twenty rows that are off by less still add up to the same two decimals. */
const SAME_WEIGHT = 0.0005;

export const outdatedWeights = perPlan((plan): readonly OutdatedWeight[] => {
  if (!plan.scoring?.rows.some(({ weight }) => isShare(weight))) return [];
  return scoredPlan(plan).rows.flatMap(({ row, component, name, weight: computed }) => {
    const slot = row?.weight;
    if (slot?.reading.state !== "read" || !isShare(slot)) return [];
    const { at, value: shown } = slot.reading;
    return Math.abs(shown - computed) < SAME_WEIGHT
      ? []
      : [{ at, component, indicator: name, shown, computed }];
  });
});

function isShare(slot: { readonly formula?: string | undefined } | undefined): boolean {
  return slot?.formula !== undefined && isOurWeight(slot.formula);
}
