import type { Located } from "../../grid/located";
import { valueOf } from "../../grid/reading";
import { statedPoints } from "./component-points";
import { matchScoringRows } from "./match-scoring-rows";
import { perPlan } from "../per-plan";
import type { Plan } from "../plan";
import type { PotentialIndicator } from "../potential";
import type { ScoringRow } from "../scoring";
import { sumWeights } from "./sum-weights";

/** The weight of a potential indicator, in points. */
export interface PotentialWeight {
  readonly indicator: PotentialIndicator;
  readonly printed: number | undefined;
  /** As typed in the scoring sheet; what a formula makes of the others says nothing new. */
  readonly scored: Located<number> | undefined;
  /** Of an indicator that prints none: what the others leave of the heading's points, where all of them have a weight. */
  readonly bySubtraction: number | undefined;
}

/** The weights of the plan's potential indicators, in its order, with what the scoring sheet knows of them. */
export const potentialWeights = perPlan((plan): readonly PotentialWeight[] => {
  const { potential } = plan;
  if (!potential?.rows.length) return [];
  const { planned, unplanned } = matchScoringRows(plan);
  const rows = new Map([...planned].map(([row, { name }]) => [name, row]));
  const weights = potential.rows.map((indicator) => ({
    indicator,
    printed: valueOf(indicator.weight),
    scored: typedWeight(rows.get(indicator.name)),
  }));
  const isLost = (potential.statedCount?.value ?? 0) > weights.length;
  // A scoring sheet with the same indicators shows that none is lost, and that the heading's count is wrong.
  const isComplete =
    !isLost ||
    (weights.every(({ indicator }) => rows.has(indicator.name)) &&
      unplanned.every(({ component }) => component !== "2"));
  return weights.map((weight) => ({
    ...weight,
    bySubtraction:
      isComplete && weight.indicator.weight.state === "blank" ? leftFor(plan, weight, weights) : undefined,
  }));
});

function typedWeight(row: ScoringRow | undefined): Located<number> | undefined {
  const slot = row?.weight;
  if (slot?.reading.state !== "read" || slot.formula !== undefined) return undefined;
  const { value } = slot.reading;
  return value >= 0 && value <= 100 ? { value, at: slot.at } : undefined;
}

type Known = Omit<PotentialWeight, "bySubtraction">;

function leftFor(plan: Plan, weight: Known, weights: readonly Known[]): number | undefined {
  const others = weights.filter((other) => other !== weight);
  const known = others.flatMap(({ printed, scored }) => printed ?? scored?.value ?? []);
  if (known.length < others.length) return undefined;
  const left = sumWeights([statedPoints(plan).potential, ...known.map((points) => -points)]);
  return left > 0 ? left : undefined;
}
