import { agreedBudgets } from "../../plan/across/agreed-budgets";
import { defineRule } from "../define-rule";

export const budgetMentionDiffers = defineRule({
  code: "budget-mention-differs",
  severity: "error",
  summary: "The amount that a KR names for a project is the project's budget",
  check: (plan) =>
    agreedBudgets(plan).oddMentions.map(({ at, project, stated, agreed, agreeing }) => ({
      at,
      facts: { project, mentioned: stated, planned: agreed },
      related: agreeing,
    })),
});
