import type { Plan } from "../plan/plan";
import { listIndicators } from "./list-indicators";
import type { Scheme } from "./scheme";
import { scoreIndicators } from "./score-indicators";
import type { Scorecard } from "./scorecard";

/** Scores the plan by the scheme. Where there is no scoring sheet every actual is missing. */
export function scorePlan(plan: Plan, scheme: Scheme): Scorecard {
  return scoreIndicators(listIndicators(plan), plan.scoring, scheme);
}
