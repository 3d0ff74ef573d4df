import { readPlan } from "../core/plan/read-plan";
import type { Workbook } from "../port/workbook";
import { planHead, type PlanHead } from "./plan-head";

/** Reads the workbook and says what plan is in it; undefined where there is none. */
export async function readHead(workbook: Workbook): Promise<PlanHead | undefined> {
  return planHead(readPlan(await workbook.read()));
}
