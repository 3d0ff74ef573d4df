import type { Reading } from "../../grid/reading";
import type { Budget } from "../budget";
import type { ProjectMention } from "../key-results";
import { Name } from "../name";
import type { BudgetBeside } from "./read-budgets-beside";

/** A mention of which a column of its own states the budget; what stands in brackets behind the name yields to it. */
export class BudgetedMention extends Name implements ProjectMention {
  readonly budget: Reading<Budget> | undefined;
  readonly repeated: boolean;
  readonly end: ProjectMention["end"];

  constructor(mention: ProjectMention, { budget, repeated }: BudgetBeside) {
    super(mention.value, mention.at);
    this.budget = budget ?? mention.budget;
    this.repeated = mention.repeated || repeated;
    this.end = mention.end;
  }
}
