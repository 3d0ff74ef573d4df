import { valueOf, type Reading } from "../../grid/reading";
import type { Budget, Satang } from "../budget";

/**
 * The amount that a budget states: ไม่ใช้งบประมาณ states 0; "-", a share of another project's budget and
 * what is invalid (unreadable, negative) state none.
 */
export function statedBudget(reading: Reading<Budget> | undefined): Satang | undefined {
  const budget = valueOf(reading);
  if (budget?.kind === "none") return 0;
  return budget?.kind === "amount" && budget.satang >= 0 ? budget.satang : undefined;
}
