import { refersTo } from "../grid/refers-to";
import type { ScoringRow } from "../plan/scoring";

/** Whether the formula in a row's score calculates with the cell of its achievement. */
export function goesByAchievement({ achievement, score }: ScoringRow): boolean {
  if (!achievement || score?.formula === undefined) return false;
  return refersTo(score.formula, achievement.at);
}

/** As `goesByAchievement`, where that cell is still blank: the score shows a nought until the achievement is filled. */
export function awaitsAchievement(row: ScoringRow): boolean {
  const { achievement } = row;
  const isBlank = achievement?.reading.state === "blank" && achievement.formula === undefined;
  return isBlank && goesByAchievement(row);
}
