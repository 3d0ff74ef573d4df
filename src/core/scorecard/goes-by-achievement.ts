import { refersTo } from "../grid/refers-to";
import { isOpenSlot } from "../plan/is-open-slot";
import type { ScoringRow } from "../plan/scoring";

/** Whether the formula in a row's score calculates with the cell of its achievement. */
export function goesByAchievement({ achievement, score }: ScoringRow): boolean {
  if (!achievement || score?.formula === undefined) return false;
  return refersTo(score.formula, achievement.at);
}

/**
 * Whether the formula in a row's score calculates with its achievement or weight while that is blank: it shows a nought
 * until a fill writes there.
 */
export function awaitsFill({ achievement, weight, score }: ScoringRow): boolean {
  const formula = score?.formula;
  if (formula === undefined) return false;
  return [achievement, weight].some((slot) => isOpenSlot(slot) && refersTo(formula, slot.at));
}
