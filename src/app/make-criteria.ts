import { keepCriteria } from "../core/patch/criteria/keep-criteria";
import type { Patch } from "../core/patch/patch";
import { readPlan } from "../core/plan/read-plan";
import { CRITERIA_SHEET } from "../core/plan/criteria";
import type { Workbook } from "../port/workbook";
import { planHead, type PlanHead } from "./plan-head";

/** What writing the rules of the score into the workbook would change. */
export interface PreparedCriteria {
  /** undefined where the workbook holds no plan. */
  readonly head: PlanHead | undefined;
  /** The name of the criteria sheet. */
  readonly sheet: string;
  /** It is not there yet. */
  readonly isNew: boolean;
  /** For `Workbook.apply`; empty where the sheet is up to date, or there is nothing to score. */
  readonly patch: Patch;
  /** How many components and indicators get a row. */
  readonly added: number;
}

/**
 * Prepares the sheet เกณฑ์การให้คะแนน with the rules in force, or brings the one that is there up to date. Nothing is
 * written.
 */
export async function makeCriteria(workbook: Workbook): Promise<PreparedCriteria> {
  const snapshot = await workbook.read();
  const plan = readPlan(snapshot);
  const { patch, added } = keepCriteria(plan, snapshot);
  return {
    head: planHead(plan),
    sheet: CRITERIA_SHEET,
    isNew: plan.criteria === undefined,
    patch,
    added,
  };
}
