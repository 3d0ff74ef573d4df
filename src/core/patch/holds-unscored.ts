import { isInside } from "../grid/area";
import { valueOf } from "../grid/reading";
import type { ScoringRow, ScoringSheet } from "../plan/scoring";
import { isOurScore } from "../scorecard/own-formula";
import type { PlainSum } from "./fill-plain-sum";
import type { Kind } from "./fill-shown";

/** Tells whether a sum counts a score that is no row's own: a step's, or one that a formula gives a cancelled row. */
export function holdsUnscored(kind: Kind, { rows }: ScoringSheet): (sum: PlainSum) => boolean {
  const unscored = kind === "score" ? rows.filter(({ exempt }) => exempt).flatMap(scoreCell) : [];
  return ({ areas }) => unscored.some((at) => areas.some((area) => isInside(area, at)));
}

/** Where a score stands that stays there; what an earlier fill wrote is taken out. */
function scoreCell({ score }: ScoringRow) {
  const isOurs = score?.formula !== undefined && isOurScore(score.formula);
  return score && valueOf(score.reading) && !isOurs ? [score.at] : [];
}
