import { listIndicators } from "../../scorecard/list-indicators";
import { matchCriteria } from "../../scorecard/match-criteria";
import { defineRule } from "../define-rule";

export const criteriaIndicatorUnknown = defineRule({
  code: "criteria-indicator-unknown",
  severity: "warning",
  summary: "The criteria of the plan's year are about indicators of the plan",
  check(plan) {
    // Without any indicator it is the plan that is missing, which other rules say.
    if (!plan.criteria || listIndicators(plan).length === 0) return [];
    const [first, ...others] = matchCriteria(plan).unknown;
    if (!first) return [];
    const facts = { indicator: first.name.value, also: others.length };
    return [{ at: first.name.at, facts, related: others.map(({ name }) => name.at) }];
  },
});
