import { findProblems } from "../core/findings/find-problems";
import { leaveOutIgnored, type HeededFindings } from "../core/findings/leave-out-ignored";
import type { Snapshot } from "../core/grid/snapshot";
import type { Plan } from "../core/plan/plan";
import { readPlan } from "../core/plan/read-plan";
import type { Workbook } from "../port/workbook";

/** A plan and what is wrong with it; the findings that the workbook says to ignore are kept apart. */
export interface CheckedPlan extends HeededFindings {
  readonly snapshot: Snapshot;
  readonly plan: Plan;
}

/** Reads the workbook's plan and finds what is wrong with it. Nothing is written. */
export async function checkPlan(workbook: Pick<Workbook, "read">): Promise<CheckedPlan> {
  const snapshot = await workbook.read();
  const plan = readPlan(snapshot);
  return { snapshot, plan, ...leaveOutIgnored(snapshot, findProblems(plan)) };
}
