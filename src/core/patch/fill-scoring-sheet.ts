import type { Snapshot } from "../grid/snapshot";
import type { Plan } from "../plan/plan";
import type { Scorecard } from "../scorecard/scorecard";
import { fillSlots } from "./fill-slots";
import { newScoringSheet } from "./new-scoring-sheet";
import type { Patch } from "./patch";

export interface ScoringFill {
  readonly patch: Patch;
  /** Its cells are those of the scoring sheet as it will stand, added or not. */
  readonly scorecard: Scorecard;
}

/**
 * Fills the scoring sheet with live formulas: blank weights, achievements, scores, subtotals and total. Cells
 * that a user typed stay; formulas of an earlier fill are brought up to date. Where the plan has no scoring
 * sheet one is added, with `notes` printed below its total.
 */
export function fillScoringSheet(
  plan: Plan,
  scorecard: Scorecard,
  snapshot: Snapshot,
  notes: readonly string[] = [],
): ScoringFill {
  if (scorecard.rows.length === 0) return { patch: [], scorecard };
  if (plan.scoring && plan.scoring.rows.length > 0) {
    return { patch: fillSlots(plan.scoring, scorecard, snapshot), scorecard };
  }
  const added = newScoringSheet(plan, scorecard, snapshot, notes);
  return { patch: [{ kind: "add-sheet", sheet: added.sheet }], scorecard: added.scorecard };
}
