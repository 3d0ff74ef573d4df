import type { Plan } from "../../plan/plan";
import { schemeOf } from "../../scorecard/default-scheme";
import { isOurAchievement } from "../../scorecard/own-formula";
import { scorePlan } from "../../scorecard/score-plan";
import type { ScoredRow } from "../../scorecard/scorecard";
import { typedFraction } from "../../scorecard/typed-fraction";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

/** A spreadsheet may add up the same floats another way. */
const SAME = 1e-6;

export const scoreOutdated = defineRule({
  code: "score-outdated",
  severity: "warning",
  summary: "What an earlier fill wrote shows what target and actual now give",
  check(plan) {
    if (!isFilled(plan)) return [];
    const [first, ...others] = scorePlan(plan, schemeOf(plan)).rows.flatMap(outdated);
    if (!first) return [];
    const facts = { ...first.facts, also: others.length };
    return [{ at: first.at, facts, related: others.map(({ at }) => at) }];
  },
});

function isFilled({ scoring }: Plan): boolean {
  return (scoring?.rows ?? []).some(({ achievement }) => isOurs(achievement?.formula));
}

function isOurs(formula: string | undefined): boolean {
  return formula !== undefined && isOurAchievement(formula);
}

function outdated({ row, name, achievement, unit }: ScoredRow): readonly Found<"score-outdated">[] {
  const slot = row?.achievement;
  if (!slot || !isOurs(slot.formula) || slot.reading.state === "unreadable") return [];
  const shown = typedFraction(slot, unit);
  const computed = achievement ?? undefined;
  if (shown === computed) return [];
  if (shown !== undefined && computed !== undefined && Math.abs(shown - computed) < SAME) return [];
  return [
    { at: slot.at, facts: { indicator: name, shown: percent(shown), computed: percent(computed), also: 0 } },
  ];
}

function percent(fraction: number | undefined): number | undefined {
  return fraction === undefined ? undefined : fraction * 100;
}
