import { sameCell } from "../../core/grid/cell-ref";
import type { Patch } from "../../core/patch/patch";
import type { Slot } from "../../core/plan/scoring";

/** The formula in a cell, or the one that the patch writes there. */
export function formulaIn(slot: Slot<number> | undefined, patch: Patch): string | undefined {
  if (!slot) return undefined;
  const write = patch.find((change) => change.kind === "write" && sameCell(change.at, slot.at));
  return write?.kind === "write" ? write.becomes.formula : slot.formula;
}
