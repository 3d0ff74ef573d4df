import type { CellRef } from "../grid/cell-ref";
import { lowerBound } from "../grid/lower-bound";

/** Those from the first row to the last, of places from top to bottom. */
export function rowsBetween<T extends { readonly at: CellRef }>(
  places: readonly T[],
  { first, last }: { readonly first: number; readonly last: number },
): readonly T[] {
  const start = lowerBound(places, ({ at }) => at.row < first);
  let end = start;
  while (end < places.length && places[end]!.at.row <= last) end++;
  return places.slice(start, end);
}
