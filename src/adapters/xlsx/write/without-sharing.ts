import type { ScannedSheet } from "../read/scanned-sheet";
import type { CellEdit, CellEdits } from "./cell-edit";

/**
 * Overwriting the cell that holds a shared formula would leave the others of its group without one,
 * so these get their own. Overwriting any other cell of a group harms nobody.
 */
export function withoutSharing(cells: CellEdits, { sharedFormulas, grid }: ScannedSheet): CellEdits {
  const edits = new Map<number, CellEdit>(cells);
  for (const { master, members } of sharedFormulas.values()) {
    if (!cells.get(master)?.content) continue;
    for (const key of members) {
      const formula = grid.formulas.get(key);
      if (formula !== undefined && !edits.get(key)?.content) edits.set(key, { ...edits.get(key), formula });
    }
  }
  return edits;
}
