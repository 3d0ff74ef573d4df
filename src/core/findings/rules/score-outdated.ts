import type { Plan } from "../../plan/plan";
import { schemeOf } from "../../scorecard/default-scheme";
import { isOurAchievement, isOurWeight } from "../../scorecard/own-formula";
import { scorePlan } from "../../scorecard/score-plan";
import type { ScoredRow } from "../../scorecard/scorecard";
import { typedFraction } from "../../scorecard/typed-fraction";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

type Problem = Found<"score-outdated">;

/** A spreadsheet may add up the same floats another way. */
const SAME = 1e-6;
/** Points; twenty rows that are off by less still add up to the same two decimals. */
const SAME_WEIGHT = 0.0005;

export const scoreOutdated = defineRule({
  code: "score-outdated",
  severity: "warning",
  summary: "What an earlier fill wrote shows what target, actual and weights now give",
  check(plan) {
    if (!isFilled(plan)) return [];
    const { rows } = scorePlan(plan, schemeOf(plan));
    return [...once(rows.flatMap(outdatedWeight)), ...once(rows.flatMap(outdatedAchievement))];
  },
});

function isFilled({ scoring }: Plan): boolean {
  return (scoring?.rows ?? []).some(({ achievement, weight }) => isOurs(achievement) || isShare(weight));
}

type Written = { readonly formula?: string | undefined } | undefined;

function isOurs(slot: Written): boolean {
  return slot?.formula !== undefined && isOurAchievement(slot.formula);
}

function isShare(slot: Written): boolean {
  return slot?.formula !== undefined && isOurWeight(slot.formula);
}

/** One fault in many rows: another weight leaves another share for all of them. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const [first, ...others] = problems;
  if (!first) return [];
  const facts = { ...first.facts, also: others.length };
  return [{ at: first.at, facts, related: others.map(({ at }) => at) }];
}

function outdatedWeight({ row, name, weight }: ScoredRow): readonly Problem[] {
  const slot = row?.weight;
  if (slot?.reading.state !== "read" || !isShare(slot)) return [];
  const { at, value: shown } = slot.reading;
  if (Math.abs(shown - weight) < SAME_WEIGHT) return [];
  return [{ at, facts: { indicator: name, column: "weight", shown, computed: weight, also: 0 } }];
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
