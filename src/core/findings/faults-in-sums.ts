import { valueOf } from "../grid/reading";
import type { Plan } from "../plan/plan";
import type { ScoringSum } from "../plan/scoring";
import type { ScoredRow } from "../scorecard/scorecard";
import { isCertain } from "./is-certain";
import { isWithin } from "./is-within";
import { HALF_DIGIT, isNear, type ScoreFault } from "./score-fault";

/** Sums of scores that are not right; one that only repeats a fault below it is left out. */
export function faultsInSums(
  { scoring }: Plan,
  scored: readonly ScoredRow[],
  inRows: readonly ScoreFault[],
): readonly ScoreFault[] {
  const faults: ScoreFault[] = [];
  const above = inRows.filter(({ kind }) => kind === "out-of-range");
  for (const part of ["1.1", "1.2", "1", "2", "total"] as const) {
    const isRepeated = faults.some(({ component }) => isWithin(component, part));
    const sums = scoring?.sums.filter(({ component }) => component === part) ?? [];
    if (isRepeated || sums.length === 0) continue;
    const rows = scored.filter(({ component }) => isWithin(component, part));
    if (rows.length === 0) continue;
    const isRangeTold = above.some(({ component }) => isWithin(component, part));
    faults.push(...sums.flatMap((sum) => faultInSum(sum, rows, isRangeTold) ?? []));
  }
  return faults;
}

function faultInSum(
  { component, score: slot }: ScoringSum,
  rows: readonly ScoredRow[],
  isRangeTold: boolean,
): ScoreFault | undefined {
  const shown = valueOf(slot?.reading);
  if (!slot || shown === undefined) return undefined;
  const kind = slot.formula === undefined ? "typed" : "formula";
  const about = { kind, at: slot.at, indicator: undefined, component, column: "score", shown } as const;
  const tolerance = HALF_DIGIT * (rows.length + 1);
  if (kind === "formula") {
    const added = rows.reduce((sum, { row }) => sum + (valueOf(row?.score?.reading) ?? 0), 0);
    return isNear(shown, added, tolerance) ? undefined : { ...about, expected: added };
  }
  const most = rows.reduce((sum, { weight, criterion }) => sum + weight * criterion.cap, 0);
  const added = total(rows.map(shownScore));
  const expected = total(rows.map((row) => (isCertain(row) ? row.computed : null))) ?? added;
  if ([expected, added].some((right) => right !== null && isNear(shown, right, tolerance))) return undefined;
  if (!isRangeTold && (shown < 0 || shown > most + tolerance))
    return { ...about, kind: "out-of-range", expected: most };
  return expected === null ? undefined : { ...about, expected };
}

/** The number in the score cell, typed or calculated; what the inputs give where it is blank. */
function shownScore(scored: ScoredRow): number | null {
  const reading = scored.row?.score?.reading;
  if (reading?.state === "read") return reading.value;
  return isCertain(scored) ? scored.computed : null;
}

function total(scores: readonly (number | null)[]): number | null {
  return scores.reduce((sum, score) => (sum === null || score === null ? null : sum + score), 0);
}
