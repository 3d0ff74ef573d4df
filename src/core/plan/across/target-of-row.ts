import { valueOf } from "../../grid/reading";
import { perPlan } from "../per-plan";
import type { ScoringRow } from "../scoring";
import type { Target } from "../target";
import { matchScoringRows } from "./match-scoring-rows";

/** The target that a row of the scoring sheet states, else the plan for it; undefined where none can be read. */
export const targetOfRow = perPlan((plan) => {
  const { planned } = matchScoringRows(plan);
  return (row: ScoringRow): Target | undefined => valueOf(row.target) ?? valueOf(planned.get(row)?.target);
});
