/** The sum without the dust of binary fractions. */
export function sumWeights(weights: readonly number[]): number {
  return Number(weights.reduce((sum, weight) => sum + weight, 0).toPrecision(12));
}

/** Whether weights are fractions of one whole, as many agencies write them: 0.3, 0.4 and 0.3 (ΣW = 1). */
export function areFractions(weights: readonly (number | undefined)[]): boolean {
  return mayBeFractions(weights) && Math.abs(sumWeights(weights) - 1) < FRACTIONS_ROUNDED;
}

/** The same of weights that need not make 1. */
export function mayBeFractions(weights: readonly (number | undefined)[]): weights is readonly number[] {
  return weights.length > 1 && weights.every((weight) => weight !== undefined && weight >= 0 && weight < 1);
}

/** Thirds are written 0.33. */
const FRACTIONS_ROUNDED = 0.011;
