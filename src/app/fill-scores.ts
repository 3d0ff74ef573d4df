import type { Snapshot } from "../core/grid/snapshot";
import { assumptionMessage } from "../core/messages/assumption-message";
import { th } from "../core/messages/th";
import { fillScoringSheet } from "../core/patch/fill-scoring-sheet";
import type { Patch } from "../core/patch/patch";
import type { Plan } from "../core/plan/plan";
import { readPlan } from "../core/plan/read-plan";
import { schemeOf } from "../core/scorecard/default-scheme";
import type { Scorecard } from "../core/scorecard/scorecard";
import type { Workbook } from "../port/workbook";

export interface ScorePreview {
  readonly snapshot: Snapshot;
  readonly plan: Plan;
  /** Its cells are those of the scoring sheet as it will stand, added or not. */
  readonly scorecard: Scorecard;
  /** For `Workbook.apply`; empty where everything is filled already. */
  readonly patch: Patch;
}

/** Scores the workbook's plan and says what filling its scoring sheet would write. Nothing is written. */
export async function previewScores(workbook: Pick<Workbook, "read">): Promise<ScorePreview> {
  return previewFill(await workbook.read());
}

/** As `previewScores`, of cells that have been read. */
export function previewFill(snapshot: Snapshot): ScorePreview {
  const plan = readPlan(snapshot);
  // A new sheet speaks Thai, as the plan does.
  const fill = fillScoringSheet(plan, schemeOf(plan), snapshot, (assumptions) =>
    assumptions.map((assumption) => assumptionMessage(th, assumption)),
  );
  return { snapshot, plan, ...fill };
}
