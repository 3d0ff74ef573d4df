import type { Plan } from "../plan/plan";
import { partPoints } from "../scorecard/part-points";
import { sharingParts, type SharingPart } from "../scorecard/sharing-parts";
import type { GivenWeight } from "./given-weights";

/**
 * The weights as far as they make up a component: where a part has points of its own that blank weights in it share,
 * these points stand for its rows.
 */
export function withPartPoints({ scoring }: Plan, weights: readonly GivenWeight[]): readonly GivenWeight[] {
  const parts = scoring ? partPoints(scoring) : [];
  if (parts.length === 0) return weights;
  const rows = weights.map(({ at, component, own, planned }) => ({
    at,
    own: own ?? planned?.value,
    pool: component === "2" || component === undefined ? component : ("1" as const),
  }));
  const of = sharingParts(rows, parts);
  const told = new Set<SharingPart>();
  return weights.flatMap((weight, place): readonly GivenWeight[] => {
    let whole = of.get(place);
    if (!whole) return [weight];
    while (whole.within) whole = whole.within;
    if (told.has(whole)) return [];
    told.add(whole);
    const { points, slot } = whole.part;
    return [{ at: slot.at, component: weight.component, own: points, planned: undefined, isValid: true }];
  });
}
