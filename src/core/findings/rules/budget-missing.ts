import { blankBudgets, type BlankBudget } from "../../plan/across/blank-budgets";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const budgetMissing = defineRule({
  code: "budget-missing",
  severity: "error",
  summary: "Every project of a table with a number or a KR code has a budget, or one of the phrases for none",
  check: (plan) =>
    [...blankBudgets(plan).values()].flatMap((blank) => [
      ...blank.filter(({ known }) => known).map((one) => found(one)),
      ...tellInOne(blank.filter(({ known }) => !known)),
    ]),
});

function found({ row, known }: BlankBudget, also = 0): Found<"budget-missing"> {
  return {
    at: row.budget.at,
    facts: { project: row.name.value, elsewhere: known?.satang, also },
    related: known ? [known.at] : [],
  };
}

/** Where nothing else in the plan says an amount, there may be none. */
function tellInOne([first, ...others]: readonly BlankBudget[]): readonly Found<"budget-missing">[] {
  if (!first) return [];
  const related = others.map(({ row }) => row.budget.at);
  return [{ ...found(first, others.length), related, severity: "warning" }];
}
