import type { CellRef } from "../grid/cell-ref";
import type { Located } from "../grid/located";
import { valueOf, type Reading } from "../grid/reading";
import { matchScoringRows } from "../plan/across/match-scoring-rows";
import { perPlan } from "../plan/per-plan";
import type { Component } from "../plan/component";
import type { Plan } from "../plan/plan";
import type { PlannedIndicator } from "../plan/across/planned-indicators";
import { potentialWeights } from "../plan/across/potential-weights";
import { isOurWeight } from "../scorecard/own-formula";
import { isValidWeight } from "./invalid-weights";

/** The weight that stands behind an indicator in the scoring sheet, in points. */
export interface GivenWeight {
  readonly at: CellRef;
  /** undefined for a row under no heading that the plan does not know either. */
  readonly component: Component | undefined;
  /** What stands in the cell. A share that a fill worked out is none: the next fill works it out anew. */
  readonly own: number | undefined;
  /** What the plan's own table says of the same indicator. */
  readonly planned: Located<number> | undefined;
  readonly isValid: boolean;
}

/**
 * The weights of the scoring sheet; those of the evaluation's own weight column where no sheet scores the KRs.
 */
export const givenWeights = perPlan((plan): readonly GivenWeight[] => {
  const { planned } = matchScoringRows(plan);
  const known = plannedPotential(plan);
  const found: GivenWeight[] = [];
  const cancelled = new Set<GivenWeight>();
  for (const row of plan.scoring?.rows ?? []) {
    if (!row.weight) continue;
    const indicator = planned.get(row);
    const elsewhere = indicator && (known.get(indicator.name) ?? printedWeight(indicator));
    const isShare = row.weight.formula !== undefined && isOurWeight(row.weight.formula);
    const weight = isShare ? blankAt(row.weight) : row.weight.reading;
    const given = givenWeight(row.component ?? indicator?.component, weight, elsewhere);
    found.push(given);
    if (row.exempt) cancelled.add(given);
  }
  const inSheet = cancelled.size === 0 ? found : withCancelled(found, cancelled);
  if (inSheet.some(({ component }) => component !== "2")) return inSheet;
  const inEvaluation = plan.evaluations.flatMap(({ component, rows }) =>
    rows.flatMap(({ weight }) => (weight ? [givenWeight(component ?? "1", weight, undefined)] : [])),
  );
  return [...inEvaluation, ...inSheet];
});

/** What is typed for a cancelled row keeps the others' weights right, unless there are some that share the rest. */
function withCancelled(
  weights: readonly GivenWeight[],
  cancelled: ReadonlySet<GivenWeight>,
): readonly GivenWeight[] {
  const isSharer = (one: GivenWeight): boolean =>
    !cancelled.has(one) && one.own === undefined && one.planned === undefined;
  const ofSecond = ({ component }: GivenWeight): boolean => component === "2";
  const shared = new Set(weights.filter(isSharer).map(ofSecond));
  return weights.map((one) =>
    cancelled.has(one) ? { ...one, own: shared.has(ofSecond(one)) ? 0 : (one.own ?? 0) } : one,
  );
}

function givenWeight(
  component: Component | undefined,
  weight: Reading<number>,
  planned: Located<number> | undefined,
): GivenWeight {
  return { at: weight.at, component, own: valueOf(weight), planned, isValid: isValidWeight(weight) };
}

function blankAt({ at }: { readonly at: CellRef }): Reading<number> {
  return { state: "blank", at, text: "" };
}

function printedWeight({ weight }: PlannedIndicator): Located<number> | undefined {
  return weight?.state === "read" ? { value: weight.value, at: weight.at } : undefined;
}

/** By the indicator's name cell: its printed weight, or what the others leave for it. */
function plannedPotential(plan: Plan): ReadonlyMap<Located<string>, Located<number>> {
  return new Map(
    potentialWeights(plan).flatMap(({ indicator: { name, weight }, printed, bySubtraction }) => {
      const value = printed ?? bySubtraction;
      return value === undefined ? [] : [[name, { value, at: weight.at }] as const];
    }),
  );
}
