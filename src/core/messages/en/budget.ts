import type { BudgetFacts } from "../../findings/facts/budget";
import type { Sentences } from "../sentences";

export const budget: Sentences<BudgetFacts> = {
  "budget-total-differs": () => "",
  "budget-sum-range-incomplete": () => "",
  "budget-total-typed": () => "",
  "budget-unreadable": () => "",
  "budget-negative": () => "",
  "budget-stored-as-text": () => "",
  "budget-detail-differs": () => "",
  "budget-mention-differs": () => "",
  "closing-count-differs": () => "",
  "closing-amount-differs": () => "",
  "closing-blank": () => "",
  "routine-count-differs": () => "",
  "project-repeat-unmarked": () => "",
  "project-repeat-unneeded": () => "",
  "project-unknown": () => "",
  "project-not-in-summary": () => "",
  "project-duplicated": () => "",
  "project-name-varies": () => "",
  "project-unit-differs": () => "",
  "policy-code-differs": () => "",
  "policy-code-malformed": () => "",
  "policy-code-style-varies": () => "",
  "numbering-broken": () => "",
};
