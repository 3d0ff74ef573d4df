import { cellName, quoteSheet, type CellRef } from "../../grid/cell-ref";
import type { CriteriaRow } from "../../plan/criteria-rows";
import type { Plan } from "../../plan/plan";
import type { Slot } from "../../plan/scoring";
import { isPercentFormat } from "../../scorecard/number-format";
import { isOurWeight } from "../../scorecard/own-formula";
import { listIndicators } from "../../scorecard/list-indicators";
import { matchCriteria } from "../../scorecard/match-criteria";
import { planScheme } from "../../scorecard/plan-scheme";
import { typedWeight } from "../../scorecard/typed-weight";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

type Problem = Found<"criteria-weight-differs">;

const DUST = 1e-9;

export const criteriaWeightDiffers = defineRule({
  code: "criteria-weight-differs",
  severity: "warning",
  summary: "A weight of the criteria is the one that stands in the scoring sheet and in the plan",
  check: (plan) => (plan.criteria ? [...checkHalves(plan), ...checkIndicators(plan)] : []),
});

/** What the scoring sheet's headings split of component 1. */
function checkHalves({ criteria, scoring }: Plan): readonly Problem[] {
  return (criteria?.components ?? []).flatMap((row): readonly Problem[] => {
    if (row.component !== "1.1" && row.component !== "1.2") return [];
    const sum = scoring?.sums.find(
      ({ component, weight }) => component === row.component && typedWeight(weight) !== undefined,
    );
    return sum?.weight ? compareWithScoring(row, undefined, sum.weight) : [];
  });
}

function checkIndicators(plan: Plan): readonly Problem[] {
  const { rows } = matchCriteria(plan);
  const usual = planScheme(plan).criteria;
  return listIndicators(plan).flatMap(({ key, name, row, planned }): readonly Problem[] => {
    const set = rows.get(key);
    if (!set) return [];
    const slot = row?.weight;
    const isTyped =
      slot?.reading.state === "read" && !(slot.formula !== undefined && isOurWeight(slot.formula));
    if (slot && isTyped) return compareWithScoring(set, name.value, slot);
    const printed = usual.get(key)?.weight;
    if (printed === undefined || !planned?.weight) return [];
    return compareWeight(set, name.value, printed, "plan", planned.weight.at);
  });
}

function compareWithScoring(
  row: CriteriaRow,
  indicator: string | undefined,
  slot: Slot<number>,
): readonly Problem[] {
  if (slot.reading.state !== "read" || slot.reading.value < 0) return [];
  const problems = compareWeight(row, indicator, slot.reading.value, "scoring", slot.at);
  // A formula of the user's own is theirs to change.
  return slot.formula === undefined
    ? problems.map((problem) => ({ ...problem, fix: link(row, slot) }))
    : problems;
}

function compareWeight(
  { weight, component }: CriteriaRow,
  indicator: string | undefined,
  other: number,
  otherIn: "scoring" | "plan",
  related: CellRef,
): readonly Problem[] {
  if (weight.state !== "read" || weight.value < 0 || Math.abs(weight.value - other) < DUST) return [];
  const facts = { indicator, component, set: weight.value, other, otherIn };
  const severity = otherIn === "plan" ? "info" : "warning";
  return [{ at: weight.at, facts, related: [related], severity }];
}

function link({ weight: { at, ...weight } }: CriteriaRow, slot: Slot<number>): NonNullable<Problem["fix"]> {
  const unit = isPercentFormat(slot.format) ? 100 : 1;
  const value = weight.state === "read" ? weight.value / unit : null;
  const formula = `=${quoteSheet(at.sheet)}!${cellName(at)}${unit === 100 ? "/100" : ""}`;
  return { writes: [{ at: slot.at, becomes: { value, formula } }] };
}
