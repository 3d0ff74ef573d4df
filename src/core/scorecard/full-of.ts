import type { Points } from "./scorecard";

/** What the points are out of. */
export function fullOf({ outOf, weight }: Points): number {
  return outOf ?? weight;
}
