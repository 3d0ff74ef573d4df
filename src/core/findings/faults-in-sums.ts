import { valueOf } from "../grid/reading";
import type { Plan } from "../plan/plan";
import { isOpenSlot } from "../plan/is-open-slot";
import type { ScoringSum } from "../plan/scoring";
import type { ScoredRow } from "../scorecard/scorecard";
import { isCertain } from "./is-certain";
import { isWithin, type Part } from "./is-within";
import { HALF_DIGIT, isNear, type ScoreFault } from "./score-fault";

const PARTS = ["1.1", "1.2", "1", "2", "total"] as const;
const PARTS_OF: { readonly [part in Part]?: readonly Part[] } = { 1: ["1.1", "1.2"], total: ["1", "2"] };

/** Sums of scores that are not right, or lack in a greater one; one that only repeats a fault below it is left out. */
export function faultsInSums(
  { scoring }: Plan,
  scored: readonly ScoredRow[],
  inRows: readonly ScoreFault[],
  inParts: readonly ScoreFault[],
): readonly ScoreFault[] {
  const faults = [...inParts, ...(scored.length > 0 ? clearedSums(scoring?.sums ?? [], scored) : [])];
  const above = inRows.filter(({ kind }) => kind === "out-of-range");
  for (const part of PARTS) {
    const isRepeated = faults.some(({ component }) => isWithin(component, part));
    const sums = scoring?.sums.filter(({ component }) => component === part) ?? [];
    if (isRepeated || sums.length === 0) continue;
    const rows = scored.filter(({ component }) => isWithin(component, part));
    if (rows.length === 0) continue;
    const isRangeTold = above.some(({ component }) => isWithin(component, part));
    const below = addedBelow(scoring?.sums ?? [], scored, part);
    faults.push(...sums.flatMap((sum) => faultInSum(sum, rows, below, isRangeTold) ?? []));
  }
  return faults;
}

/** Sums left blank that a greater sum lacks: it would be right with what they should show. */
function clearedSums(sums: readonly ScoringSum[], scored: readonly ScoredRow[]): ScoreFault[] {
  const added = (part: Part): number => addedIn(scored.filter(({ component }) => isWithin(component, part)));
  const lacks = ({ component, score }: ScoringSum, part: Part): boolean => {
    const shown = component !== part && isWithin(part, component) ? valueOf(score?.reading) : undefined;
    if (shown === undefined || score?.formula === undefined) return false;
    const tolerance = HALF_DIGIT * (scored.length + 1);
    return (
      isNear(shown, added(component) - added(part), tolerance) && !isNear(shown, added(component), tolerance)
    );
  };
  return sums.flatMap(({ component, score }): readonly ScoreFault[] => {
    if (!isOpenSlot(score) || !sums.some((sum) => lacks(sum, component))) return [];
    const about = { kind: "typed", at: score.at, indicator: undefined, component, column: "score" } as const;
    return [{ ...about, shown: undefined, expected: added(component) }];
  });
}

/** What the cells of the scores show together. */
function addedIn(rows: readonly ScoredRow[]): number {
  return rows.reduce((sum, { row }) => sum + (valueOf(row?.score?.reading) ?? 0), 0);
}

/** What the sums of a part's own parts show together; undefined where one of them shows none, or rows stand beside them. */
function addedBelow(
  sums: readonly ScoringSum[],
  scored: readonly ScoredRow[],
  part: Part,
): number | undefined {
  const below = PARTS_OF[part];
  if (!below || scored.some(({ component }) => component === part)) return undefined;
  const shown = below.map((one) => {
    const sum = sums.find(({ component }) => component === one);
    return valueOf(sum?.score?.reading) ?? addedBelow(sums, scored, one) ?? null;
  });
  return total(shown) ?? undefined;
}

/** What is wrong with a sum of these rows' scores; `below` is what the sums of its parts show together. */
export function faultInSum(
  { component, score: slot }: ScoringSum,
  rows: readonly ScoredRow[],
  below: number | undefined,
  isRangeTold: boolean,
): ScoreFault | undefined {
  const shown = valueOf(slot?.reading);
  if (!slot || shown === undefined) return undefined;
  const kind = slot.formula === undefined ? "typed" : "formula";
  const about = { kind, at: slot.at, indicator: undefined, component, column: "score", shown } as const;
  const tolerance = HALF_DIGIT * (rows.length + 1);
  if (kind === "formula") {
    // Sums may be all that was typed so far.
    const added = below !== undefined && !rows.some(isScored) ? below : addedIn(rows);
    return isNear(shown, added, tolerance) ? undefined : { ...about, expected: added };
  }
  const most = rows.reduce((sum, { weight, criterion }) => sum + weight * criterion.cap, 0);
  const added = total(rows.map(shownScore));
  const expected = total(rows.map((row) => (isCertain(row) ? row.computed : null))) ?? added ?? below ?? null;
  if ([expected, added].some((right) => right !== null && isNear(shown, right, tolerance))) return undefined;
  if (!isRangeTold && (shown < 0 || shown > most + tolerance))
    return { ...about, kind: "out-of-range", expected: most };
  return expected === null ? undefined : { ...about, expected };
}

function isScored({ row }: ScoredRow): boolean {
  return valueOf(row?.score?.reading) !== undefined;
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
