import type { Patch } from "../core/patch/patch";
import type { Scorecard } from "../core/scorecard/scorecard";
import type { Workbook } from "../port/workbook";
import { previewScores } from "./fill-scores";
import { groupWrites, type WriteGroup } from "./group-writes";
import { planHead, type PlanHead } from "./plan-head";

/** A scorecard with what writing it would change, in the order in which it is shown. */
export interface PreparedScores {
  /** undefined where the workbook holds no plan. */
  readonly head: PlanHead | undefined;
  readonly scorecard: Scorecard;
  /** For `Workbook.apply`; empty where everything is filled already, or there is no plan. */
  readonly patch: Patch;
  /** The writes of `patch`. */
  readonly groups: readonly WriteGroup[];
  /** The sheet that `patch` would add. */
  readonly addedSheet: string | undefined;
}

/** Scores the workbook's plan and prepares what would be written. Nothing is written. */
export async function prepareScores(workbook: Workbook): Promise<PreparedScores> {
  const { plan, scorecard, patch } = await previewScores(workbook);
  const head = planHead(plan);
  const writes = head ? patch : [];
  const added = writes.find((change) => change.kind === "add-sheet");
  return {
    head,
    scorecard,
    patch: writes,
    groups: groupWrites(writes, scorecard),
    addedSheet: added?.sheet.name,
  };
}
