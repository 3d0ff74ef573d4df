import { cellKey, type SheetGrid } from "../../grid/snapshot";

/** For every cell that a merged area covers from above: the row in which the area's value stands. */
export function mergedFrom({ merges, values }: SheetGrid): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { top, left, bottom } of merges) {
    const last = Math.min(bottom, values.length - 1);
    for (let row = top + 1; row <= last; row++) rows.set(cellKey(row, left), top);
  }
  return rows;
}
