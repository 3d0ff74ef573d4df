import type { ScoredRow } from "../scorecard/scorecard";

/** Whether nothing of the row's score is only assumed, or a formula in the sheet itself adopts what is. */
export function isCertain(scored: ScoredRow): boolean {
  const { row, weightFrom, pool } = scored;
  const isMeasured = row?.achievement?.formula !== undefined || isMeasuredByPlan(scored);
  const isOnlyWeight = weightFrom !== "shared" || pool.sharers.length === 1;
  return isMeasured && (isOnlyWeight || row?.weight?.formula !== undefined);
}

/**
 * Nothing of the achievement is assumed: neither the target, for which levels need none, nor the direction, nor what
 * becomes of a change.
 */
export function isMeasuredByPlan({ target, targetFrom, method }: ScoredRow): boolean {
  if (!target || target.kind === "change") return false;
  if (targetFrom === "assumed") return method.kind === "levels";
  return method.kind !== "lower" || target.bound === "at-most" || target.bound === "less-than";
}
