import type { Plan } from "../plan/plan";
import { listIndicators } from "../scorecard/list-indicators";
import { addUpWeights, failsToReach } from "../scorecard/add-up-weights";
import { pointsOf } from "./weights-problem";

/** What 1.1 and 1.2 are given, and what component 1 has. */
export interface WrongHalves {
  readonly summed: number;
  readonly expected: number;
}

/** Finds that 1.1 and 1.2 are given more than component 1 has, or less where nothing is there to get the rest. */
export function wrongHalves(plan: Plan, given: readonly number[]): WrongHalves | undefined {
  const added = addUpWeights(given.map((own) => ({ own, planned: undefined })));
  const expected = pointsOf(plan, "1");
  const getsRest = given.length === 1 || listIndicators(plan).some(({ component }) => component === "1");
  const isWrong = getsRest ? added.summed > expected + added.tolerance : failsToReach(added, expected);
  return isWrong ? { summed: added.summed, expected } : undefined;
}
