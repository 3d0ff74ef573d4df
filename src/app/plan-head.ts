import { findParts } from "../core/findings/find-parts";
import type { PlanPart } from "../core/findings/facts/reading";
import type { CellRef } from "../core/grid/cell-ref";
import { isEmptyPlan } from "../core/plan/is-empty-plan";
import { planFigures, type PlanFigures } from "../core/plan/across/plan-figures";
import type { Plan } from "../core/plan/plan";

/** What was understood of a plan: a few numbers, and its parts. */
export interface PlanHead extends PlanFigures {
  /** Buddhist year. */
  readonly fiscalYear: number | undefined;
  /** In the plan's order; `at` is undefined for a part that was not found. */
  readonly parts: readonly { readonly part: PlanPart; readonly at: CellRef | undefined }[];
}

/** undefined where nothing in the workbook looks like a plan. */
export function planHead(plan: Plan): PlanHead | undefined {
  if (isEmptyPlan(plan)) return undefined;
  return {
    ...planFigures(plan),
    fiscalYear: plan.fiscalYear?.value,
    parts: [...findParts(plan)].map(([part, at]) => ({ part, at })),
  };
}
