import type { Snapshot } from "../grid/snapshot";
import type { Plan } from "../plan/plan";
import type { Assumption } from "../scorecard/assumption";
import type { Scheme } from "../scorecard/scheme";
import { scorePlan } from "../scorecard/score-plan";
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
 * Scores the plan by the scheme, and fills its scoring sheet with live formulas: blank weights, achievements,
 * scores, subtotals and total. Cells that a user typed stay; formulas of an earlier fill are brought up to date.
 * Where the plan has no scoring sheet one is added, with `notesOf` what its scores rest on printed below its total.
 */
export function fillScoringSheet(
  plan: Plan,
  scheme: Scheme,
  snapshot: Snapshot,
  notesOf: (assumptions: readonly Assumption[]) => readonly string[] = () => [],
): ScoringFill {
  if (plan.scoring && plan.scoring.rows.length > 0) {
    const scorecard = scorePlan(plan, scheme);
    return { patch: fillSlots(plan.scoring, scorecard, snapshot), scorecard };
  }
  const { sheet, scorecard } = newScoringSheet(plan, scheme, snapshot, notesOf);
  return { patch: scorecard.rows.length === 0 ? [] : [{ kind: "add-sheet", sheet }], scorecard };
}
