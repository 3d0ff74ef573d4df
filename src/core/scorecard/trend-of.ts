import type { ActualSlot } from "../plan/scoring";
import { measure } from "./convert-actual";
import { isFalling } from "./achieve";
import type { Method } from "./scheme";
import type { ScoredRow } from "./scorecard";

/** What became of an actual since the one before it: where less is better, a lower one is better. */
export type Trend = "better" | "worse" | "same";

/** 0.56 of 100 is not quite 56 in floats. */
const SAME = 1e-9;

/** Compares the last two actuals that can be measured; undefined while there are not two. */
export function trendOf(
  actuals: readonly ActualSlot[],
  row: Pick<ScoredRow, "name" | "target" | "method">,
): Trend | undefined {
  const { target, method } = row;
  const measured = actuals.flatMap(({ reading }) => {
    if (reading.state !== "read") return [];
    const { kind } = reading.value;
    const value = target ? measure(reading.value, target, row) : reading.value.value;
    return value === undefined ? [] : [{ kind, value }];
  });
  const [before, now] = measured.slice(-2);
  if (!before || !now || (!target && before.kind !== now.kind)) return undefined;
  if (Math.abs(now.value - before.value) < SAME) return "same";
  return now.value > before.value !== isLessBetter(method) ? "better" : "worse";
}

function isLessBetter(method: Method): boolean {
  return method.kind === "lower" || (method.kind === "levels" && isFalling(method.thresholds));
}
