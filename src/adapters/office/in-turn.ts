/** What `work` gives for each item, one after the other. */
export async function inTurn<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<readonly R[]>,
): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) for (const result of await work(item)) results.push(result);
  return results;
}
