import type { CellRef } from "../core/grid/cell-ref";
import { cellKey } from "../core/grid/snapshot";
import type { Patch } from "../core/patch/patch";
import type { Slot } from "../core/plan/scoring";
import type { Scorecard } from "../core/scorecard/scorecard";

/** The scorecard with the formulas that `patch` has written into its rows. */
export function withWritten(scorecard: Scorecard, patch: Patch): Scorecard {
  const formulas = new Map<string, string>();
  for (const change of patch) {
    if (change.kind !== "write") continue;
    const { formula } = change.becomes;
    if (formula !== undefined) formulas.set(keyOf(change.at), formula);
  }
  const renewed = <S extends Slot<number>>(slot: S | undefined): S | undefined => {
    const formula = slot && formulas.get(keyOf(slot.at));
    return slot && formula !== undefined ? { ...slot, formula } : slot;
  };
  const rows = scorecard.rows.map((scored) => {
    if (!scored.row) return scored;
    const { achievement, score } = scored.row;
    return { ...scored, row: { ...scored.row, achievement: renewed(achievement), score: renewed(score) } };
  });
  return { ...scorecard, rows };
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${cellKey(row, column)} ${sheet}`;
}
