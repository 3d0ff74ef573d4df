import { accountsFor } from "../../plan/across/accounts-for";
import { statedBudget } from "../../plan/across/stated-budget";
import { tableSums } from "../../plan/across/table-sums";
import { defineRule } from "../define-rule";

export const closingAmountDiffers = defineRule({
  code: "closing-amount-differs",
  severity: "error",
  summary: "The amount of a closing sentence is the sum of its table",
  check: (plan) =>
    plan.projectTables.flatMap((table) => {
      const { closing, total, rows, hasColumn } = table;
      const stated = statedBudget(closing?.amount);
      const sums = tableSums(plan).get(table);
      if (!closing || !sums || stated === undefined || rows.length === 0 || !hasColumn.budget) return [];
      // Where the sentence repeats the total, the total is what is wrong or told to be.
      if (stated === statedBudget(total?.budget) || accountsFor(plan, table, stated)) return [];
      const cells = total ? [total.at] : sums.counted.map(({ budget }) => budget.at);
      return [{ at: closing.at, facts: { stated, summed: sums.once }, related: cells }];
    }),
});
