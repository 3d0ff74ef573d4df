import type { Patch } from "../core/patch/patch";

/** How many cells a patch writes, those of added sheets included. */
export function countCells(patch: Patch): number {
  return patch.reduce(
    (count, change) => count + (change.kind === "write" ? 1 : change.sheet.cells.length),
    0,
  );
}
