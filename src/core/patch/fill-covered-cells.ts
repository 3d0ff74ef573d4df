import { isInside, type Area } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";
import type { Snapshot } from "../grid/snapshot";

/** Tells the cells that a merged area covers, all but its first: nothing can be written there. */
export function coveredCells(snapshot: Snapshot): (at: CellRef) => boolean {
  const mergesOfRow = new Map<string, Map<number, Area[]>>();
  for (const { name, merges, values } of snapshot.sheets) {
    const byRow = new Map<number, Area[]>();
    for (const merge of merges) {
      for (let row = merge.top; row <= Math.min(merge.bottom, values.length); row++) {
        const there = byRow.get(row);
        if (there) there.push(merge);
        else byRow.set(row, [merge]);
      }
    }
    mergesOfRow.set(name, byRow);
  }
  return (at) =>
    (mergesOfRow.get(at.sheet)?.get(at.row) ?? []).some(
      (merge) => isInside(merge, at) && (at.row !== merge.top || at.column !== merge.left),
    );
}
