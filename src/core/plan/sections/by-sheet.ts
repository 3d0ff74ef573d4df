import type { CellRef } from "../../grid/cell-ref";

/** What was found, by the name of its sheet, each in its order. */
export function bySheet<T extends { readonly at: CellRef }>(
  found: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const sheets = new Map<string, T[]>();
  for (const one of found) {
    const there = sheets.get(one.at.sheet);
    if (there) there.push(one);
    else sheets.set(one.at.sheet, [one]);
  }
  return sheets;
}
