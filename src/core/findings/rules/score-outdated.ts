import type { Plan } from "../../plan/plan";
import { isOurAchievement } from "../../scorecard/own-formula";
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
    const { rows } = isFilled(plan) ? scoredPlan(plan) : { rows: [] };
    return [...tellInOne(weights), ...tellInOne(rows.flatMap(outdatedAchievement))];
  },
});

function isFilled({ scoring }: Plan): boolean {
  return (scoring?.rows ?? []).some(({ achievement }) => isOurs(achievement));
}

type Written = { readonly formula?: string | undefined } | undefined;

function isOurs(slot: Written): boolean {
  return slot?.formula !== undefined && isOurAchievement(slot.formula);
}

/** One fault in many rows: another weight leaves another share for all of them. */
function tellInOne(problems: readonly Problem[]): readonly Problem[] {
  const [first, ...others] = problems;
  if (!first) return [];
  const facts = { ...first.facts, also: others.length };
  return [{ at: first.at, facts, related: others.map(({ at }) => at) }];
}

function outdatedAchievement({ row, name, achievement, unit }: ScoredRow): readonly Problem[] {
  const slot = row?.achievement;
  if (!slot || !isOurs(slot) || slot.reading.state === "unreadable") return [];
  const shown = typedFraction(slot, unit);
  const computed = achievement ?? undefined;
  if (shown === computed) return [];
  if (shown !== undefined && computed !== undefined && Math.abs(shown - computed) < SAME) return [];
  const facts = { indicator: name, shown: percent(shown), computed: percent(computed), also: 0 };
  return [{ at: slot.at, facts: { ...facts, column: "achievement" } }];
}

function percent(fraction: number | undefined): number | undefined {
  return fraction === undefined ? undefined : fraction * 100;
}
