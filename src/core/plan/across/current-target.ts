import type { Reading } from "../../grid/reading";
import type { YearlyTargets } from "../key-results";
import type { Target } from "../target";

/** The target of the plan's year, or of the last column where the plan does not say its year. */
export function currentTarget(
  targets: YearlyTargets["targets"],
  fiscalYear: number | undefined,
): Reading<Target> | undefined {
  if (fiscalYear === undefined) return targets.at(-1)?.target;
  return targets.find(({ year }) => year === fiscalYear)?.target;
}
