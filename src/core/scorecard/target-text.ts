import { printTarget } from "../plan/cells/print-target";
import type { ScoredRow } from "./scorecard";

type Targeted = Pick<ScoredRow, "target" | "targetFrom" | "row" | "planned">;

/** A row's target as it was written; one of numbers alone that are no day, or that was assumed, in full. `undefined` where there is none. */
export function targetText({ target, targetFrom, row, planned }: Targeted): string | undefined {
  if (!target) return undefined;
  const written = targetFrom === "sheet" ? row?.target.text : targetFrom === "plan" && planned?.target?.text;
  const isInWords = written && (/\p{L}/u.test(written) || target.by !== undefined);
  return isInWords ? written : printTarget(target);
}
