import type { Criterion, Method, Thresholds } from "./scheme";

const TOP_LEVEL = 5;

/**
 * The achievement, from 0 to the criterion's cap. `actual` and `target` are in the target's unit.
 * A target of 0 or less is reached or not: there is nothing to divide by.
 */
export function achieve(
  method: Method,
  actual: number,
  target: number,
  { cap, belowFirstLevel }: Pick<Criterion, "cap" | "belowFirstLevel">,
): number {
  switch (method.kind) {
    case "ratio":
      return target > 0 ? Math.min(cap, Math.max(0, actual / target)) : reached(actual >= target);
    case "lower":
      if (actual <= target) return 1;
      return target > 0 ? target / actual : 0;
    case "levels":
      return levelOf(actual, method.thresholds, belowFirstLevel) / TOP_LEVEL;
    case "milestone":
      return reached(actual >= target);
  }
}

const reached = (isReached: boolean): number => (isReached ? 1 : 0);

/** The level from 1 to 5, with fractions; falling thresholds are mirrored. */
function levelOf(actual: number, thresholds: Thresholds, belowFirst: 0 | 1): number {
  const sign = isFalling(thresholds) ? -1 : 1;
  const value = actual * sign;
  const steps = thresholds.map((threshold) => threshold * sign);
  let level = belowFirst as number;
  for (const [index, step] of steps.entries()) {
    if (value < step) break;
    const next = steps[index + 1];
    level = next === undefined || value >= next ? index + 1 : index + 1 + (value - step) / (next - step);
  }
  return level;
}

export function isFalling([first, , , , last]: Thresholds): boolean {
  return last < first;
}

/** Rising or falling all the way. */
export function isOrdered([one, two, three, four, five]: Thresholds): boolean {
  const isRising = one < two && two < three && three < four && four < five;
  return isRising || (one > two && two > three && three > four && four > five);
}
