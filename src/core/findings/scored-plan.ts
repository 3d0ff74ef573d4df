import { perPlan } from "../plan/per-plan";
import { schemeOf } from "../scorecard/default-scheme";
import { scorePlan } from "../scorecard/score-plan";

/** The plan's scorecard by the rules in force. */
export const scoredPlan = perPlan((plan) => scorePlan(plan, schemeOf(plan)));
