import type { CellRef } from "../core/grid/cell-ref";
import type { Patch } from "../core/patch/patch";

/** The cell to look at for a patch that was made: the first one written, or the corner of an added sheet. */
export function firstChangedCell(patch: Patch): CellRef | undefined {
  for (const change of patch) {
    if (change.kind === "write") return change.at;
    if (change.kind === "add-sheet") return { sheet: change.sheet.name, row: 0, column: 0 };
  }
  return undefined;
}
