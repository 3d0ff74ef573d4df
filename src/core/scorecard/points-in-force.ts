import { valueOf } from "../grid/reading";
import { ALL_POINTS, statedPoints, type ComponentPoints } from "../plan/across/component-points";
import { perPlan } from "../plan/per-plan";
import { sumWeights } from "../plan/across/sum-weights";
import type { Plan } from "../plan/plan";
import type { ScoringSheet } from "../plan/scoring";
import { addUpWeights, failsToReach } from "./add-up-weights";
import { listIndicators } from "./list-indicators";
import { isOurWeight } from "./own-formula";
import { isInPart, isOfPart, partPoints, type PartPoints } from "./part-points";
import { typedWeight } from "./typed-weight";

export interface PointsInForce extends ComponentPoints {
  /** No component is named anywhere: component 1 is the whole score, and there is no other. */
  readonly isUndivided: boolean;
  /** Neither a component nor the points of the rows together are stated: whether they are all is a guess. */
  readonly isGuess: boolean;
}

/**
 * What the headings give the components; where none is named and the rows are divided in another way, or their weights
 * or the sheet's total ask for all 100, the first has them.
 */
export const usualPoints = perPlan((plan): PointsInForce => {
  const stated = statedPoints(plan);
  const { scoring } = plan;
  if (!scoring || isNamed(plan)) return { ...stated, isUndivided: false, isGuess: false };
  const whole = wholeOf(scoring);
  const isGuess = whole === undefined;
  return isUndivided(plan, scoring, whole, stated.performance)
    ? { performance: ALL_POINTS, potential: 0, odd: undefined, isUndivided: true, isGuess }
    : { ...stated, isUndivided: false, isGuess };
});

/** 33.3 and 66.7 make 100 although their floats do not. */
const DUST = 5e-7;

/** Those of the criteria sheet where its two make 100, else the usual. */
export const pointsInForce = perPlan((plan): PointsInForce => {
  const usual = usualPoints(plan);
  const given = (wanted: "1" | "2") =>
    valueOf(plan.criteria?.components.find(({ component }) => component === wanted)?.weight);
  const [performance, potential] = [given("1"), given("2")];
  if (performance === undefined || potential === undefined) return usual;
  const isWhole =
    Math.min(performance, potential) >= 0 && Math.abs(performance + potential - ALL_POINTS) < DUST;
  if (!isWhole) return usual;
  const isUndivided = usual.isUndivided && potential === 0;
  return { performance, potential, odd: usual.odd, isUndivided, isGuess: false };
});

function isNamed({ scoring, evaluations, potential }: Plan): boolean {
  return (
    !scoring ||
    scoring.rows.length === 0 ||
    (potential?.rows.length ?? 0) > 0 ||
    scoring.rows.some(({ component }) => component !== undefined) ||
    scoring.sums.some(({ component }) => component !== "total") ||
    evaluations.some(({ component, statedWeight }) => component !== undefined || statedWeight !== undefined)
  );
}

/** The points of all rows together, as the total says them, or the parts if all rows are in such. */
function wholeOf(scoring: ScoringSheet): number | undefined {
  const total = scoring.sums.flatMap(({ component, weight }) =>
    component === "total" ? (typedWeight(weight) ?? []) : [],
  )[0];
  if (total !== undefined) return total;
  const greatest: PartPoints[] = [];
  for (const part of partPoints(scoring)) {
    if (!greatest.some((greater) => isInPart(part, greater))) greatest.push(part);
  }
  const isCovered = scoring.rows.every(({ name }) => greatest.some((part) => isOfPart(part, name.at)));
  return isCovered ? sumWeights(greatest.map(({ points }) => points)) : undefined;
}

/** Rows under no component are component 1 as far as their weights can be; else they are the whole score. */
function isUndivided(
  plan: Plan,
  { isInParts }: ScoringSheet,
  whole: number | undefined,
  performance: number,
): boolean {
  const weights = listIndicators(plan).map(({ row, planned }) => {
    const slot = row?.weight;
    const isShare = slot?.formula !== undefined && isOurWeight(slot.formula);
    const printed = valueOf(planned?.weight);
    return {
      own: isShare ? undefined : (valueOf(slot?.reading) ?? (row?.exempt && 0)),
      planned: printed === undefined ? undefined : { value: printed },
    };
  });
  const added = addUpWeights(weights);
  if (added.blank > 0 && (whole === undefined ? isInParts : whole > performance)) return true;
  return added.blank < weights.length && failsToReach(added, performance);
}
