import { valueOf } from "../grid/reading";
import { ALL_POINTS, statedPoints, type ComponentPoints } from "../plan/across/component-points";
import { perPlan } from "../plan/per-plan";
import type { Plan } from "../plan/plan";
import { addUpWeights, failsToReach } from "./add-up-weights";
import { listIndicators } from "./list-indicators";
import { isOurWeight } from "./own-formula";

export interface PointsInForce extends ComponentPoints {
  /** No component is named anywhere: component 1 is the whole score, and there is no other. */
  readonly isUndivided: boolean;
}

/** What the headings give the components; where none is named and the weights ask for all 100, the first has them. */
export const usualPoints = perPlan((plan): PointsInForce => {
  const stated = statedPoints(plan);
  return isUndivided(plan, stated.performance)
    ? { performance: ALL_POINTS, potential: 0, odd: undefined, isUndivided: true }
    : { ...stated, isUndivided: false };
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
  return { performance, potential, odd: usual.odd, isUndivided: usual.isUndivided && potential === 0 };
});

/** Rows under no component are component 1 as far as their weights can be; else they are the whole score. */
function isUndivided(plan: Plan, performance: number): boolean {
  const { scoring, evaluations, potential } = plan;
  if (!scoring || scoring.rows.length === 0 || potential?.rows.length) return false;
  const isNamed =
    scoring.rows.some(({ component }) => component !== undefined) ||
    scoring.sums.some(({ component }) => component !== "total") ||
    evaluations.some(({ component, statedWeight }) => component !== undefined || statedWeight !== undefined);
  if (isNamed) return false;
  const weights = listIndicators(plan).map(({ row, planned }) => {
    const slot = row?.weight;
    const isShare = slot?.formula !== undefined && isOurWeight(slot.formula);
    const printed = valueOf(planned?.weight);
    return {
      own: isShare ? undefined : valueOf(slot?.reading),
      planned: printed === undefined ? undefined : { value: printed },
    };
  });
  const added = addUpWeights(weights);
  return added.blank < weights.length && failsToReach(added, performance);
}
