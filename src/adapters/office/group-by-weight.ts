/** Neighbouring items in groups that weigh at most `limit`; an item that weighs more stands alone. */
export function groupByWeight<T>(items: readonly T[], weight: (item: T) => number, limit: number): T[][] {
  const groups: T[][] = [];
  let left = 0;
  for (const item of items) {
    const heavy = weight(item);
    if (heavy > left || groups.length === 0) {
      groups.push([]);
      left = limit;
    }
    groups.at(-1)?.push(item);
    left -= heavy;
  }
  return groups;
}
