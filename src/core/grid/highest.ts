/** The highest of some numbers; 0 of none. `Math.max(...)` takes some 120,000 at most, and a sheet has more cells. */
export function highest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);
}
