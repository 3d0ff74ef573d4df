import { printTarget } from "../plan/cells/print-target";
import type { ScoredRow } from "./scorecard";

type Targeted = Pick<ScoredRow, "target" | "targetFrom" | "row" | "planned">;

/** A row's target as it was written; one of numbers alone, or that was assumed, in full. `undefined` where there is none. */
export function targetText({ target, targetFrom, row, planned }: Targeted): string | undefined {
  if (!target) return undefined;
  const written = targetFrom === "sheet" ? row?.target.text : targetFrom === "plan" && planned?.target?.text;
  return written && /\p{L}/u.test(written) ? written : printTarget(target);
}
