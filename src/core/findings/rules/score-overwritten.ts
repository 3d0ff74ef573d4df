import type { Plan, ScoringSheet, Slot } from "../../plan/plan";
import { schemeOf } from "../../scorecard/default-scheme";
import { scorePlan } from "../../scorecard/score-plan";
import type { ScoredRow } from "../../scorecard/scorecard";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";
import { isWithin, type Part } from "../is-within";

/** Half of the last digit that is shown: scores have two decimals, achievements may be rounded to a percent. */
const HALF_DIGIT = 0.005;
const DUST = 1e-9;

export const scoreOverwritten = defineRule({
  code: "score-overwritten",
  severity: "warning",
  summary: "A typed achievement, score or sum of scores is the one that actual, target and weight give",
  check(plan) {
    if (!plan.scoring || !hasTypedNumbers(plan.scoring)) return [];
    const { rows } = scorePlan(plan, schemeOf(plan));
    return [...rows.flatMap(checkRow), ...checkSums(plan, rows)];
  },
});

type Problem = Found<"score-overwritten">;

function hasTypedNumbers({ rows, sums }: ScoringSheet): boolean {
  return (
    rows.some(({ achievement, score }) => isTyped(achievement) || isTyped(score)) ||
    sums.some(({ score }) => isTyped(score))
  );
}

function isTyped(slot: Slot<number> | undefined): slot is Slot<number> {
  return slot?.reading.state === "read" && slot.formula === undefined;
}

function checkRow(scored: ScoredRow): readonly Problem[] {
  const { row, name, component, computed, weight, typed, achievement } = scored;
  if (!row || computed === null || achievement === null || !isMeasured(scored)) return [];
  const about = { indicator: name, component };
  const earned = weight > 0 ? computed / weight : undefined;
  if (isTyped(row.achievement) && typed.achievement !== undefined && earned !== undefined) {
    if (!isNear(typed.achievement, earned, HALF_DIGIT)) {
      const facts = { ...about, typed: typed.achievement * 100, computed: earned * 100 };
      return [{ at: row.achievement.at, facts: { ...facts, column: "achievement" } }];
    }
  }
  if (!isTyped(row.score) || typed.score === undefined || !isWeighed(scored)) return [];
  // A score goes on from the achievement in its row, however that came about.
  const expected = weight * achievement;
  if (isNear(typed.score, expected, HALF_DIGIT) || isNear(typed.score, computed, HALF_DIGIT)) return [];
  return [{ at: row.score.at, facts: { ...about, column: "score", typed: typed.score, computed: expected } }];
}

/** A sum is right if it adds up what stands in the rows, or what should. */
function checkSums({ scoring }: Plan, scored: readonly ScoredRow[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const part of ["1.1", "1.2", "1", "2", "total"] as const) {
    const isRepeated = problems.some(({ facts }) => isWithin(facts.component, part));
    const typed = scoring?.sums.filter(({ component, score }) => component === part && isTyped(score)) ?? [];
    const rows = scored.filter(({ component }) => isWithin(component, part));
    if (isRepeated || typed.length === 0 || rows.length === 0) continue;
    const shown = total(rows.map(shownScore));
    const computed = total(rows.map((row) => (isCertain(row) ? row.computed : null)));
    const expected = computed ?? shown;
    if (expected === null) continue;
    const tolerance = HALF_DIGIT * (rows.length + 1);
    for (const { score } of typed) {
      if (score?.reading.state !== "read") continue;
      const { value, at } = score.reading;
      if (isNear(value, expected, tolerance) || (shown !== null && isNear(value, shown, tolerance))) continue;
      problems.push({ at, facts: factsOfSum(part, value, expected) });
    }
  }
  return problems;
}

function factsOfSum(component: Part, typed: number, computed: number): Problem["facts"] {
  return { indicator: undefined, component, column: "score", typed, computed };
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

function isCertain(scored: ScoredRow): boolean {
  return isMeasured(scored) && isWeighed(scored);
}

/**
 * The sheet's own formula says how the achievement is measured, or nothing of it is assumed: neither the target, nor
 * the direction, nor what becomes of a change.
 */
function isMeasured({ row, target, targetFrom, method }: ScoredRow): boolean {
  if (row?.achievement?.formula !== undefined) return true;
  if (!target || targetFrom === "assumed" || target.kind === "change") return false;
  return method.kind !== "lower" || target.bound === "at-most" || target.bound === "less-than";
}

/** The weight is given, the only one that the others leave, or shared by a formula in the sheet itself. */
function isWeighed({ row, weightFrom, pool }: ScoredRow): boolean {
  return weightFrom !== "shared" || pool.sharers.length === 1 || row?.weight?.formula !== undefined;
}

function isNear(one: number, other: number, tolerance: number): boolean {
  return Math.abs(one - other) <= tolerance + DUST;
}
