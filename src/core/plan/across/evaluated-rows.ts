import { perPlan } from "../per-plan";
import type { ScoringRow } from "../scoring";

/** The rows of the scoring sheet that are to be scored: neither cancelled nor steps of another. */
export const evaluatedRows = perPlan(
  ({ scoring }): readonly ScoringRow[] => scoring?.rows.filter(({ exempt }) => !exempt) ?? [],
);
