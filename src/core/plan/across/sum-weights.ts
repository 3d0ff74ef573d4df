/** The sum without the dust of binary fractions. */
export function sumWeights(weights: readonly number[]): number {
  return Number(weights.reduce((sum, weight) => sum + weight, 0).toPrecision(12));
}
