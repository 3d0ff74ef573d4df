import { addPeriodColumns } from "../core/patch/add-period-columns";
import type { CellWrite } from "../core/patch/patch";
import type { Plan } from "../core/plan/plan";
import { readPlan } from "../core/plan/read-plan";
import { schemeOf } from "../core/scorecard/default-scheme";
import { scorePlan } from "../core/scorecard/score-plan";
import { scoreProgress, type Progress } from "../core/scorecard/score-progress";
import type { Workbook } from "../port/workbook";

export interface PreparedProgress {
  readonly plan: Plan;
  /** undefined where the scoring sheet has no columns of parts of the year. */
  readonly progress: Progress | undefined;
  /** For `Workbook.apply`: the columns that lack; empty where none does, or there is no scoring sheet. */
  readonly columns: readonly CellWrite[];
}

/** Scores the plan at each part of the year and prepares the columns that lack. Nothing is written. */
export async function prepareProgress(workbook: Pick<Workbook, "read">): Promise<PreparedProgress> {
  const snapshot = await workbook.read();
  const plan = readPlan(snapshot);
  return {
    plan,
    progress: scoreProgress(plan, scorePlan(plan, schemeOf(plan))),
    columns: addPeriodColumns(plan, snapshot),
  };
}
