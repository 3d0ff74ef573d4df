import { sumWeights } from "../plan/across/sum-weights";

/** A weight in points: the one that holds, else the one the plan prints. */
export interface GivenPoints {
  readonly own: number | undefined;
  readonly planned: { readonly value: number } | undefined;
}

/** What some weights come to, in points. */
export interface AddedWeights {
  readonly summed: number;
  /** How many are not given: not in the sheet, nor in the plan. */
  readonly blank: number;
  /** By how much rounded weights may miss their sum: 18 × 3.89 is 70.02. */
  readonly tolerance: number;
}

export function addUpWeights(weights: readonly GivenPoints[]): AddedWeights {
  const known: number[] = [];
  let tolerance = 1e-9;
  for (const { own, planned } of weights) {
    const weight = own ?? planned?.value;
    if (weight === undefined) continue;
    known.push(weight);
    tolerance += halfOfLastDigit(weight);
  }
  return { summed: sumWeights(known), blank: weights.length - known.length, tolerance };
}

/** Whether the weights cannot come to `points`: all are given and do not, or those given leave nothing for the others. */
export function failsToReach({ summed, blank, tolerance }: AddedWeights, points: number): boolean {
  return blank > 0 ? summed > points - tolerance : Math.abs(summed - points) > tolerance;
}

function halfOfLastDigit(weight: number): number {
  if (Number.isInteger(weight)) return 0;
  const text = String(weight);
  return 0.5 * 10 ** (text.indexOf(".") + 1 - text.length);
}
