import { isInside, type Area } from "../core/grid/area";
import type { ReviewedFinding } from "./review";

/** Whether a finding looks at a cell that has changed since: what it says of that cell may be no longer so. */
export function looksAtChanged(
  { finding: { at, related } }: ReviewedFinding,
  changes: readonly Area[],
): boolean {
  return changes.some((area) => [at, ...related].some((cell) => isInside(area, cell)));
}
