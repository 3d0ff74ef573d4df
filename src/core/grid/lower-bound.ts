/** Where in a sorted list the first item is that is not before what is looked for; its length where all are. */
export function lowerBound<T>(sorted: readonly T[], isBefore: (item: T) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = sorted[middle];
    if (item !== undefined && isBefore(item)) from = middle + 1;
    else to = middle;
  }
  return from;
}
