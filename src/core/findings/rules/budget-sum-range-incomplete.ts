import { satangOf } from "../../plan/budget";
import { valueOf } from "../../grid/reading";
import { leftOutRows } from "../../plan/across/left-out-rows";
import { defineRule } from "../define-rule";
import { sumFix } from "../sum-fix";

export const budgetSumRangeIncomplete = defineRule({
  code: "budget-sum-range-incomplete",
  severity: "error",
  summary: "The SUM of a total reaches every row of its table",
  check: (plan) =>
    plan.projectTables.flatMap((table) => {
      const { total } = table;
      const leftOut = leftOutRows(plan, table);
      if (total?.formula === undefined || leftOut.length === 0) return [];
      const missing = leftOut.reduce((sum, { budget }) => sum + (satangOf(valueOf(budget)) ?? 0), 0);
      const fix = sumFix(plan, table);
      return [
        {
          at: total.at,
          facts: { formula: total.formula, missing },
          related: leftOut.map(({ budget }) => budget.at),
          ...(fix && { fix }),
        },
      ];
    }),
});
