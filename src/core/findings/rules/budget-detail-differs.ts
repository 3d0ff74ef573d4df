import { agreedBudgets } from "../../plan/agreed-budgets";
import { defineRule } from "../define-rule";

export const budgetDetailDiffers = defineRule({
  code: "budget-detail-differs",
  severity: "error",
  summary: "A project has the same budget in every project table",
  check: (plan) =>
    agreedBudgets(plan).oddRows.map(({ at, project, stated, agreed, agreeing }) => ({
      at,
      facts: { project, here: stated, elsewhere: agreed },
      related: agreeing,
    })),
});
