import type { CellRef } from "../grid/cell-ref";
import type { Plan } from "../plan/plan";
import type { ScoringSum, Slot } from "../plan/scoring";
import { isFilled } from "./is-filled";
import type { Scorecard, ScoredRow } from "./scorecard";
import { sumOf } from "./sum-of";

/** Half of the last digit that is shown. */
const HALF_DIGIT = 0.005;

/**
 * The achievements, scores and sums of a filled sheet in which something is typed that a formula would not give.
 * What is typed where there is no actual stands for one, and is left out.
 */
export function overwrittenCells({ scoring }: Plan, { rows }: Pick<Scorecard, "rows">): readonly CellRef[] {
  if (!scoring || !isFilled(scoring)) return [];
  return [...rows.flatMap(overwrittenIn), ...scoring.sums.flatMap((sum) => overwrittenSum(sum, rows))];
}

function overwrittenIn({ row, weight, achievement, computed, typed }: ScoredRow): readonly CellRef[] {
  if (computed === null) return [];
  const earned = weight > 0 ? computed / weight : undefined;
  const follows = achievement === null ? undefined : weight * achievement;
  return [
    ...ifTypedOver(row?.achievement, typed.achievement, earned, HALF_DIGIT),
    ...ifTypedOver(row?.score, typed.score, follows, HALF_DIGIT),
  ];
}

function overwrittenSum({ component, score }: ScoringSum, rows: readonly ScoredRow[]): readonly CellRef[] {
  const own = rows.filter((row) =>
    component === "1" ? row.component !== "2" : component === "total" || row.component === component,
  );
  const summed = sumOf(own.map((row) => row.score ?? 0));
  const typed = score?.reading.state === "read" ? score.reading.value : undefined;
  return ifTypedOver(score, typed, summed, HALF_DIGIT * (own.length + 1));
}

function ifTypedOver(
  slot: Slot<number> | undefined,
  typed: number | undefined,
  expected: number | undefined,
  tolerance: number,
): readonly CellRef[] {
  if (!slot || slot.formula !== undefined || slot.reading.state === "blank") return [];
  if (slot.reading.state === "unreadable") return [slot.at];
  const differs = typed !== undefined && expected !== undefined && Math.abs(typed - expected) > tolerance;
  return differs ? [slot.at] : [];
}
