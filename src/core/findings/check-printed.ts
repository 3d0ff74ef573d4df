import type { CellRef } from "../grid/cell-ref";
import type { Reading } from "../grid/reading";
import { ALL_POINTS, statedPoints } from "../plan/across/component-points";
import { potentialWeights } from "../plan/across/potential-weights";
import type { Plan } from "../plan/plan";
import { addUpWeights, failsToReach, type AddedWeights } from "../scorecard/add-up-weights";
import { isValidWeight } from "./invalid-weights";
import { weightsProblem, type WeightsProblem } from "./weights-problem";

/** The points that the headings of part 4 give the components. */
export function checkHeadings(plan: Plan): readonly WeightsProblem[] {
  const { odd } = statedPoints(plan);
  if (!odd) return [];
  const { stated, other } = odd;
  return [
    weightsProblem("total", stated.at, ALL_POINTS, { summed: stated.value + other.value, blank: 0 }, [
      other.at,
    ]),
  ];
}

/** The plan's own table. The scoring sheet helps to fill a gap in it, and to tell the odd weight. */
export function checkPrinted(plan: Plan): readonly WeightsProblem[] {
  const { potential } = plan;
  const weights = potentialWeights(plan);
  const isCountWrong = potential?.statedCount && potential.statedCount.value !== weights.length;
  if (!potential || isCountWrong || !weights.every(({ indicator }) => isValidWeight(indicator.weight)))
    return [];
  const gaps = weights.filter(({ printed }) => printed === undefined);
  if (gaps.length === weights.length) return [];

  const added = addUpWeights(weights.map(({ printed, scored }) => ({ own: printed, planned: scored })));
  const expected = statedPoints(plan).potential;
  const cells = weights.map(({ indicator }) => indicator.weight.at);
  if (!failsToReach(added, expected)) return checkSum(potential.sum, added, cells);
  const odd = weights.find(
    ({ printed, scored }) => printed !== undefined && scored && scored.value !== printed,
  );
  if (!odd && gaps.some(({ scored }) => scored)) return [];
  if (odd) {
    const related = odd.scored ? [odd.scored.at] : [];
    return [weightsProblem("2", odd.indicator.weight.at, expected, added, related)];
  }
  if (!potential.statedWeight || added.blank > 0)
    return [weightsProblem("2", potential.at, expected, added, cells)];
  return [{ ...weightsProblem("2", potential.statedWeight.at, expected, added, cells, expected) }];
}

/** A total row below weights that are right themselves. */
function checkSum(
  sum: Reading<number> | undefined,
  added: AddedWeights,
  cells: readonly CellRef[],
): readonly WeightsProblem[] {
  if (sum?.state !== "read" || added.blank > 0) return [];
  if (Math.abs(sum.value - added.summed) <= added.tolerance) return [];
  return [weightsProblem("2", sum.at, added.summed, added, cells, sum.value)];
}
