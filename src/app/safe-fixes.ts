import type { FindingCode } from "../core/findings/finding";
import { combineFixes, type CombinedFixes } from "./combine-fixes";
import type { Review, ReviewedFinding } from "./review";

/** Fixes that follow from the cells alone: no name is chosen, no stated amount is given up for another. */
const SAFE: readonly FindingCode[] = [
  "budget-stored-as-text",
  "budget-total-typed",
  "budget-sum-range-incomplete",
  "project-repeat-unmarked",
];

export interface SafeFixes extends CombinedFixes<ReviewedFinding> {
  /** How many other fixes there are, to be decided one by one. */
  readonly others: number;
}

/** All fixes of a review that need no decision, as one patch. */
export function safeFixes({ groups }: Review): SafeFixes {
  const fixable = groups.flatMap(({ findings }) => findings).filter(({ fix }) => fix.length > 0);
  const safe = fixable.filter(({ finding }) => SAFE.includes(finding.code));
  const combined = combineFixes(safe);
  return { ...combined, others: fixable.length - combined.fixed.length };
}
