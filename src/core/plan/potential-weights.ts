import type { Located } from "../grid/located";
import { valueOf } from "../grid/reading";
import { matchScoringRows } from "./match-scoring-rows";
import { perPlan } from "./per-plan";
import type { Plan, PotentialIndicator, ScoringRow } from "./plan";
import { sumWeights } from "./sum-weights";

/** องค์ประกอบที่ 2, unless its heading says otherwise. */
export const POTENTIAL_POINTS = 30;

/** The weight of a potential indicator, in points. */
export interface PotentialWeight {
  readonly indicator: PotentialIndicator;
  readonly printed: number | undefined;
  /** As typed in the scoring sheet; what a formula makes of the others says nothing new. */
  readonly scored: Located<number> | undefined;
  /** What the other weights leave, where this is the only one that nobody gives. */
  readonly bySubtraction: number | undefined;
}

/** The weights of the plan's potential indicators, in its order, with what the scoring sheet knows of them. */
export const potentialWeights = perPlan((plan): readonly PotentialWeight[] => {
  const { potential } = plan;
  if (!potential) return [];
  const rows = new Map([...matchScoringRows(plan).planned].map(([row, { name }]) => [name, row]));
  const weights = potential.rows.map((indicator) => ({
    indicator,
    printed: valueOf(indicator.weight),
    scored: typedWeight(rows.get(indicator.name)),
  }));
  const left = leftForOne(plan, weights);
  return weights.map((weight) => ({
    ...weight,
    bySubtraction: weight.printed === undefined && weight.scored === undefined ? left : undefined,
  }));
});

function typedWeight(row: ScoringRow | undefined): Located<number> | undefined {
  const slot = row?.weight;
  if (slot?.reading.state !== "read" || slot.formula !== undefined) return undefined;
  return { value: slot.reading.value, at: slot.at };
}

function leftForOne(
  { potential }: Plan,
  weights: readonly Omit<PotentialWeight, "bySubtraction">[],
): number | undefined {
  const known = weights.flatMap(({ printed, scored }) => printed ?? scored?.value ?? []);
  const isUnclear =
    known.length !== weights.length - 1 ||
    weights.some(({ indicator }) => indicator.weight.state === "unreadable") ||
    (potential?.statedCount !== undefined && potential.statedCount.value !== weights.length);
  if (isUnclear) return undefined;
  const left = (potential?.statedWeight?.value ?? POTENTIAL_POINTS) - sumWeights(known);
  return left > 0 ? Number(left.toPrecision(12)) : undefined;
}
