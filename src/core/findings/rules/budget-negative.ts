import { satangOf } from "../../plan/budget";
import { valueOf } from "../../grid/reading";
import { defineRule } from "../define-rule";
import { invalidBudgets } from "../invalid-budgets";

export const budgetNegative = defineRule({
  code: "budget-negative",
  severity: "error",
  summary: "No budget is negative",
  check: (plan) =>
    invalidBudgets(plan).flatMap(({ project, budget }) => {
      const amount = satangOf(valueOf(budget));
      return amount === undefined ? [] : [{ at: budget.at, facts: { project, amount } }];
    }),
});
