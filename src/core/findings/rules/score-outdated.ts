import { a1 } from "../../grid/cell-ref";
import { valueOf } from "../../grid/reading";
import type { Plan } from "../../plan/plan";
import { isOurAchievement, isOurScore } from "../../scorecard/own-formula";
import type { ScoredRow } from "../../scorecard/scorecard";
import { typedFraction } from "../../scorecard/typed-fraction";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";
import { outdatedWeights } from "../outdated-weights";
import { scoredPlan } from "../scored-plan";

type Problem = Found<"score-outdated">;

/** A spreadsheet may add up the same floats another way. */
const SAME = 1e-6;
export const scoreOutdated = defineRule({
  code: "score-outdated",
  severity: "warning",
  summary: "What an earlier fill wrote shows what target, actual and weights now give",
  check(plan) {
    const weights = outdatedWeights(plan).map(({ at, indicator, shown, computed }): Problem => {
      return { at, facts: { indicator, column: "weight", shown, computed, also: 0 } };
    });
    const { rows } = isCalculated(plan) ? scoredPlan(plan) : { rows: [] };
    // The score of an outdated weight follows from it.
    const cells = new Set(weights.map(({ at }) => a1(at)));
    const isWeighed = ({ row }: ScoredRow): boolean =>
      cells.size === 0 || !row?.weight || !cells.has(a1(row.weight.at));
    return [
      ...tellInOne(weights),
      ...tellInOne(rows.flatMap(outdatedAchievement)),
      ...tellInOne(rows.filter(isWeighed).flatMap(outdatedScore)),
    ];
  },
});

function isCalculated({ scoring }: Plan): boolean {
  return (scoring?.rows ?? []).some(
    ({ achievement, score }) => achievement?.formula !== undefined || score?.formula !== undefined,
  );
}

/** One fault in many rows: another weight leaves another share for all of them. */
function tellInOne(problems: readonly Problem[]): readonly Problem[] {
  const [first, ...others] = problems;
  if (!first) return [];
  const facts = { ...first.facts, also: others.length };
  return [{ at: first.at, facts, related: others.map(({ at }) => at) }];
}

/** Telling whose a formula is takes long: it is asked last. */
function outdatedAchievement({ row, name, achievement, unit }: ScoredRow): readonly Problem[] {
  const slot = row?.achievement;
  if (slot?.formula === undefined || slot.reading.state === "unreadable") return [];
  const shown = typedFraction(slot, unit);
  const computed = achievement ?? undefined;
  if (isSame(shown, computed) || !isOurAchievement(slot.formula)) return [];
  const facts = { indicator: name, shown: percent(shown), computed: percent(computed), also: 0 };
  return [{ at: slot.at, facts: { ...facts, column: "achievement" } }];
}

/** A score that comes straight from target and actual, there being no achievement in its row. */
function outdatedScore({ row, name, weight, achievement }: ScoredRow): readonly Problem[] {
  const slot = row?.score;
  if (row?.achievement || slot?.formula === undefined || slot.reading.state === "unreadable") return [];
  const shown = valueOf(slot.reading);
  const computed = achievement === null ? undefined : weight * achievement;
  if (isSame(shown, computed) || !isOurScore(slot.formula)) return [];
  return [{ at: slot.at, facts: { indicator: name, column: "score", shown, computed, also: 0 } }];
}

function isSame(shown: number | undefined, computed: number | undefined): boolean {
  if (shown === undefined || computed === undefined) return shown === computed;
  return Math.abs(shown - computed) < SAME;
}

function percent(fraction: number | undefined): number | undefined {
  return fraction === undefined ? undefined : fraction * 100;
}
