import type { Plan } from "../../src/core/plan/plan";
import { schemeOf } from "../../src/core/scorecard/default-scheme";
import { scorePlan } from "../../src/core/scorecard/score-plan";
import type { Scorecard } from "../../src/core/scorecard/scorecard";

/** The plan's scorecard by the scheme that follows from it. */
export function scoreOf(plan: Plan): Scorecard {
  return scorePlan(plan, schemeOf(plan));
}
