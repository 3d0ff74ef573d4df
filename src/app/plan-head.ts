import { findParts, type FoundPart } from "../core/findings/find-parts";
import { isEmptyPlan } from "../core/plan/is-empty-plan";
import { planFigures, type PlanFigures } from "../core/plan/across/plan-figures";
import type { PlanPart } from "../core/plan/part";
import type { Plan } from "../core/plan/plan";

/** What was understood of a plan: a few numbers, and its parts. */
export interface PlanHead extends PlanFigures {
  /** Buddhist year. */
  readonly fiscalYear: number | undefined;
  /** In the plan's order; `found` is undefined for a part that was not. */
  readonly parts: readonly { readonly part: PlanPart; readonly found: FoundPart | undefined }[];
}

/** undefined where nothing in the workbook looks like a plan. */
export function planHead(plan: Plan): PlanHead | undefined {
  if (isEmptyPlan(plan)) return undefined;
  return {
    ...planFigures(plan),
    fiscalYear: plan.fiscalYear?.value,
    parts: [...findParts(plan)].map(([part, found]) => ({ part, found })),
  };
}
