import { newPlanTemplate } from "../core/patch/template/new-plan-template";
import type { Patch } from "../core/patch/patch";
import { isEmptyPlan } from "../core/plan/is-empty-plan";
import { readPlan } from "../core/plan/read-plan";
import type { Workbook } from "../port/workbook";

/**
 * Prepares the sheets of a plan to be filled in. undefined where the workbook holds a plan already, since two in one
 * workbook would be read as one. Nothing is written.
 */
export async function makeTemplate(workbook: Workbook, fiscalYear: number): Promise<Patch | undefined> {
  const snapshot = await workbook.read();
  if (!isEmptyPlan(readPlan(snapshot))) return undefined;
  return newPlanTemplate(
    fiscalYear,
    snapshot.sheets.map(({ name }) => name),
  );
}
