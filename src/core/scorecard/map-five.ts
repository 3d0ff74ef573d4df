/** The same of each of five levels. */
export function mapFive<T, R>(
  [one, two, three, four, five]: readonly [T, T, T, T, T],
  change: (item: T) => R,
): readonly [R, R, R, R, R] {
  return [change(one), change(two), change(three), change(four), change(five)];
}
