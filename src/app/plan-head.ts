import { isEmptyPlan } from "../core/plan/is-empty-plan";
import { planFigures, type PlanFigures } from "../core/plan/across/plan-figures";
import type { Plan } from "../core/plan/plan";

/** What was understood of a plan, in a few numbers. */
export interface PlanHead extends PlanFigures {
  /** Buddhist year. */
  readonly fiscalYear: number | undefined;
}

/** undefined where nothing in the workbook looks like a plan. */
export function planHead(plan: Plan): PlanHead | undefined {
  return isEmptyPlan(plan) ? undefined : { ...planFigures(plan), fiscalYear: plan.fiscalYear?.value };
}
