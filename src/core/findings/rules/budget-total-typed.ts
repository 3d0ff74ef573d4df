import { statedBudget } from "../../plan/across/stated-budget";
import { tableSums } from "../../plan/across/table-sums";
import { defineRule } from "../define-rule";
import { sumFix } from "../sum-fix";

export const budgetTotalTyped = defineRule({
  code: "budget-total-typed",
  severity: "info",
  summary: "The total of rows that are numbers is a formula, so that it follows them",
  check: (plan) =>
    plan.projectTables.flatMap((table) => {
      const { total } = table;
      const stated = statedBudget(total?.budget);
      if (!total || total.stored === "formula" || total.stored === undefined) return [];
      if (stated === undefined || stated !== tableSums(plan).get(table)?.once) return [];
      const fix = sumFix(plan, table);
      return fix ? [{ at: total.at, facts: { stated }, fix }] : [];
    }),
});
