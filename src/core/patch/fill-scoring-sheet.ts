import type { Snapshot } from "../grid/snapshot";
import type { Plan } from "../plan/plan";
import type { Scorecard } from "../scorecard/scorecard";
import { fillSlots } from "./fill-slots";
import { newScoringSheet } from "./new-scoring-sheet";
import type { Patch } from "./patch";

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
): Patch {
  if (scorecard.rows.length === 0) return [];
  if (plan.scoring && plan.scoring.rows.length > 0) return fillSlots(plan.scoring, scorecard, snapshot);
  return [{ kind: "add-sheet", sheet: newScoringSheet(plan, scorecard, snapshot, notes) }];
}
