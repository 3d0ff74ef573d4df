import { addPeriodColumns } from "../core/patch/add-period-columns";
import type { CellRef } from "../core/grid/cell-ref";
import { applyPatch } from "../core/patch/apply-patch";
import type { CellWrite, Patch } from "../core/patch/patch";
import { writeActuals } from "../core/patch/write-actuals";
import { CRITERIA_SHEET } from "../core/plan/criteria";
import { readTried } from "../core/scorecard/read-tried";
import type { Scorecard } from "../core/scorecard/scorecard";
import type { Workbook } from "../port/workbook";
import { previewFill, type ScorePreview } from "./fill-scores";
import { formulaDrift, type FormulaDrift } from "./formula-drift";
import { groupWrites, type WriteGroup } from "./group-writes";
import { planHead, type PlanHead } from "./plan-head";
import { NOTHING_TRIED, type TriedTexts } from "./tried-texts";

/** A scorecard with what writing it would change, in the order in which it is shown. */
export interface PreparedScores {
  /** undefined where the workbook holds no plan. */
  readonly head: PlanHead | undefined;
  /** As the sheet stands, to try other actuals on. */
  readonly present: Pick<ScorePreview, "snapshot" | "plan" | "scorecard">;
  /** With the actuals of `used`, which `patch` writes; none where the sheet holds them already. */
  readonly scorecard: Scorecard;
  readonly used: TriedTexts;
  /** For `Workbook.apply`; empty where everything is filled already, or there is no plan. */
  readonly patch: Patch;
  /** What gives the rows formulas that their cells did not hold when they were read: `patch`, or the last fill. */
  readonly formulas: Patch;
  /** The writes of `patch`. */
  readonly groups: readonly WriteGroup[];
  /** The sheet that `patch` would add. */
  readonly addedSheet: string | undefined;
  /** The columns for actuals at 6, 9 and 12 months that the scoring sheet lacks; not part of `patch`. */
  readonly periodColumns: readonly CellWrite[];
  /** Where the workbook keeps the rules of the score; undefined where it has no sheet for them. */
  readonly criteriaAt: CellRef | undefined;
  /** What is amiss in a sheet that was filled before. */
  readonly drift: FormulaDrift | undefined;
}

/** Scores the workbook's plan and prepares what would be written, with these actuals. Nothing is written. */
export async function prepareScores(
  workbook: Pick<Workbook, "read">,
  tried = NOTHING_TRIED,
): Promise<PreparedScores> {
  const read = previewFill(await workbook.read());
  const { actuals } = readTried(read.scorecard.rows, tried);
  const typed = writeActuals(read.scorecard, actuals, read.snapshot);
  const preview = typed.length === 0 ? read : previewFill(applyPatch(read.snapshot, typed));
  const { snapshot, plan, scorecard, patch } = preview;
  const head = planHead(plan);
  const writes = head ? [...typed, ...patch] : [];
  const added = writes.find((change) => change.kind === "add-sheet");
  return {
    head,
    present: read,
    scorecard,
    used: typed.length === 0 ? NOTHING_TRIED : tried,
    patch: writes,
    formulas: writes,
    groups: groupWrites(writes, scorecard),
    addedSheet: added?.sheet.name,
    periodColumns: addPeriodColumns(plan, snapshot),
    criteriaAt: plan.criteria && { sheet: CRITERIA_SHEET, row: 0, column: 0 },
    drift: formulaDrift(snapshot, plan, scorecard, patch, (cleared) => previewFill(cleared).patch),
  };
}
