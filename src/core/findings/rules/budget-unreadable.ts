import { defineRule } from "../define-rule";
import { invalidBudgets } from "../invalid-budgets";

export const budgetUnreadable = defineRule({
  code: "budget-unreadable",
  severity: "error",
  summary: "Every budget is an amount or one of the phrases for none",
  check: (plan) =>
    invalidBudgets(plan).flatMap(({ project, budget: { state, at, text } }) =>
      state === "unreadable" ? [{ at, facts: { project, text } }] : [],
    ),
});
