import type { Points, Scorecard } from "./scorecard";

/** The components that the total is the sum of; none where no component is named: the total says all then. */
export function partsOf({
  scheme,
  performance,
  potential,
}: Pick<Scorecard, "scheme" | "performance" | "potential">): readonly (readonly ["1" | "2", Points])[] {
  return scheme.isUndivided
    ? []
    : [
        ["1", performance],
        ["2", potential],
      ];
}
