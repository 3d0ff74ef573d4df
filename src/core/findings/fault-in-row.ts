import { valueOf } from "../grid/reading";
import type { Slot } from "../plan/scoring";
import { measure } from "../scorecard/convert-actual";
import { awaitsFill } from "../scorecard/goes-by-achievement";
import { isOurAchievement, isOurScore } from "../scorecard/own-formula";
import type { ScoredRow } from "../scorecard/scorecard";
import { typedFraction } from "../scorecard/typed-fraction";
import { isCertain, isMeasuredByPlan } from "./is-certain";
import { HALF_DIGIT, isNear, isTyped, type ScoreFault } from "./score-fault";

/** The fault of a row of the scoring sheet: an achievement before the score that follows from it. */
export function faultInRow(scored: ScoredRow): ScoreFault | undefined {
  const { row } = scored;
  return (
    unlessOurs(faultInAchievement(scored), row?.achievement, isOurAchievement) ??
    unlessOurs(faultInScore(scored), row?.score, isOurScore)
  );
}

/** What an earlier fill wrote is another rule's. Few rows have a fault, and telling formulas apart takes long. */
function unlessOurs(
  fault: ScoreFault | undefined,
  slot: Slot<number> | undefined,
  isOurs: (formula: string) => boolean,
): ScoreFault | undefined {
  return slot?.formula !== undefined && fault && isOurs(slot.formula) ? undefined : fault;
}

function faultInAchievement(scored: ScoredRow): ScoreFault | undefined {
  const { row, computed, weight } = scored;
  const slot = row?.achievement;
  const isFormula = slot?.formula !== undefined;
  if (!slot || !(isFormula || isTyped(slot))) return undefined;
  const shown = typedFraction(slot, scored.unit);
  const { outOf } = slot;
  const whole = outOf ?? 100;
  const fault = (expected: number | undefined): ScoreFault => ({
    ...about(scored, isFormula),
    at: slot.at,
    column: "achievement",
    ...(outOf && { outOf }),
    shown: shown && shown * whole,
    expected: expected && expected * whole,
  });
  if (computed === null) return isFormula && !isReported(scored) && shown ? fault(undefined) : undefined;
  if (weight === 0) return undefined;
  const earned = computed / weight;
  if (shown === undefined) return fault(earned);
  if (!isMeasuredByPlan(scored)) return undefined;
  const isRight = isNear(shown, earned) || (shown > scored.criterion.cap && isUncapped(scored, shown));
  return isRight ? undefined : fault(earned);
}

/** Above the cap an achievement counts no more, and may say so: 4 of 3 is 133 percent. */
function isUncapped(scored: ScoredRow, shown: number): boolean {
  const { actual, target } = scored;
  if (!actual || !target) return false;
  const ratio = (measure(actual, target, scored) ?? 0) / target.value;
  return isNear(shown, ratio) || isNear(shown, 1 / ratio);
}

function faultInScore(scored: ScoredRow): ScoreFault | undefined {
  const { row, weight, achievement, computed, criterion } = scored;
  const slot = row?.score;
  const isFormula = slot?.formula !== undefined;
  if (!slot || !(isFormula || isTyped(slot))) return undefined;
  const shown = valueOf(slot.reading);
  // A score goes on from the achievement in its row, however that came about.
  const expected = achievement === null ? undefined : weight * achievement;
  const fault = (): ScoreFault => ({
    ...about(scored, isFormula),
    at: slot.at,
    column: "score",
    shown,
    expected,
  });
  const most = weight * criterion.cap;
  if (shown !== undefined && hasWeight(scored) && (shown < 0 || shown > most + HALF_DIGIT))
    return { ...fault(), kind: "out-of-range", expected: most };
  if (row && awaitsFill(row)) return undefined;
  if (isFormula && !isReported(scored)) {
    return isNear(shown ?? 0, expected ?? 0) ? undefined : fault();
  }
  if (expected === undefined) return undefined;
  if (shown === undefined) return fault();
  if (computed === null || !isCertain(scored)) return undefined;
  return isNear(shown, expected) || isNear(shown, computed) ? undefined : fault();
}

/** Where it has none, a fault of the weights is told. */
function hasWeight({ row, weight, weightFrom }: ScoredRow): boolean {
  return weightFrom === "shared" ? weight > 0 : row?.weight?.reading.state !== "unreadable";
}

function isReported({ row }: ScoredRow): boolean {
  return !row?.actual || row.actual.reading.state === "read";
}

function about({ name, component }: ScoredRow, isFormula: boolean) {
  return { indicator: name, component, kind: isFormula ? "formula" : "typed" } as const;
}
