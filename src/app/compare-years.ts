import { comparePlans, type PlanComparison } from "../core/compare/compare-plans";
import type { Snapshot } from "../core/grid/snapshot";
import { isEmptyPlan } from "../core/plan/is-empty-plan";
import { readPlan } from "../core/plan/read-plan";

/** What became of last year's plan, or which of the two workbooks holds none. */
export type ComparedYears =
  | { readonly kind: "compared"; readonly comparison: PlanComparison }
  | { readonly kind: "no-plan"; readonly year: "last" | "current" };

/** Compares the plans of two workbooks. */
export function compareYears(last: Snapshot, current: Snapshot): ComparedYears {
  const before = readPlan(last);
  if (isEmptyPlan(before)) return { kind: "no-plan", year: "last" };
  const now = readPlan(current);
  if (isEmptyPlan(now)) return { kind: "no-plan", year: "current" };
  return { kind: "compared", comparison: comparePlans(before, now) };
}
