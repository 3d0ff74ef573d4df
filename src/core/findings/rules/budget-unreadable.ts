import { defineRule } from "../define-rule";
import { invalidBudgets } from "../invalid-budgets";

/** A number, which in a column of พันบาท or ล้านบาท can only be too much. */
const PLAIN = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

export const budgetUnreadable = defineRule({
  code: "budget-unreadable",
  severity: "error",
  summary: "Every budget is an amount or one of the phrases for none",
  check: (plan) =>
    invalidBudgets(plan).flatMap(({ project, budget: { state, at, text }, scale }) =>
      state === "unreadable"
        ? [{ at, facts: { project, text, ...(scale > 1 && PLAIN.test(text) && { scale }) } }]
        : [],
    ),
});
