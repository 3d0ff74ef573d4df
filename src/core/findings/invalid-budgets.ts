import type { Reading } from "../grid/reading";
import type { Budget } from "../plan/budget";
import { perPlan } from "../plan/per-plan";
import type { Plan } from "../plan/plan";

/** A place whose money is no valid amount; `project` is undefined for a total or a closing sentence. */
export interface InvalidBudget {
  readonly project: string | undefined;
  readonly budget: Reading<Budget>;
  /** Baht per unit of its column. */
  readonly scale: number;
}

/** The places whose money is unreadable or negative: a table's rows before its total and its closing sentence, the KRs last. */
export const invalidBudgets = perPlan((plan: Plan): readonly InvalidBudget[] => {
  const invalid: InvalidBudget[] = [];
  const look = (budget: Reading<Budget> | undefined, project?: string, scale = 1) => {
    if (budget && isInvalid(budget)) invalid.push({ budget, project, scale });
  };
  for (const { rows, total, closing, scale } of plan.projectTables) {
    const before = invalid.length;
    for (const { budget, name } of rows) look(budget, name.value, scale);
    // A formula only passes on what is wrong in its rows.
    if (total?.formula === undefined || invalid.length === before)
      look(total?.budget, undefined, total?.scale);
    look(closing?.amount);
  }
  for (const { rows } of plan.evaluations) {
    for (const { projects } of rows) for (const { budget, value } of projects) look(budget, value);
  }
  return invalid;
});

function isInvalid(budget: Reading<Budget>): boolean {
  if (budget.state !== "read") return budget.state === "unreadable";
  return budget.value.kind === "amount" && budget.value.satang < 0;
}
