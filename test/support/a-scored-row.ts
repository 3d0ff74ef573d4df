import type { TestCell } from "./a-snapshot";

/** The indicator of `aScoredRow`. */
export const scoredName = "ร้อยละของงาน";

interface Typed {
  readonly target?: TestCell;
  readonly weight?: TestCell;
  readonly actual?: TestCell;
  readonly achievement?: TestCell;
  readonly score?: TestCell;
}

/** A row of `aScoringSheet`. Of weight 10 and target ร้อยละ 90, 80 was reached: 88.89 percent, 8.89 points. */
export function aScoredRow({
  target = "ร้อยละ 90",
  weight = 10,
  actual = 80,
  achievement,
  score,
}: Typed): readonly TestCell[] {
  return [1, null, scoredName, target, weight, actual, achievement, score];
}

/** A row with a sum of scores. */
export function aScoreSum(label: string, score: TestCell): readonly TestCell[] {
  return [label, null, null, null, null, null, null, score];
}
