import { findProblems } from "../core/findings/find-problems";
import type { Finding } from "../core/findings/finding";
import type { Snapshot } from "../core/grid/snapshot";
import type { Plan } from "../core/plan/plan";
import { readPlan } from "../core/plan/read-plan";
import type { Workbook } from "../port/workbook";

export interface CheckedPlan {
  readonly snapshot: Snapshot;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** Reads the workbook's plan and finds what is wrong with it. Nothing is written. */
export async function checkPlan(workbook: Workbook): Promise<CheckedPlan> {
  const snapshot = await workbook.read();
  const plan = readPlan(snapshot);
  return { snapshot, plan, findings: findProblems(plan) };
}
