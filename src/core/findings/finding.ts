import type { CellContent } from "../grid/cell-value";
import type { CellRef } from "../grid/cell-ref";
import type { BudgetFacts } from "./facts/budget";
import type { EvaluationFacts } from "./facts/evaluation";
import type { KeyResultFacts } from "./facts/key-results";
import type { ReadingFacts } from "./facts/reading";

/** error: the plan contradicts itself or cannot be read; warning: very likely wrong; info: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** Every problem the add-in can report, with the facts its message needs. */
export interface FindingFacts extends BudgetFacts, KeyResultFacts, EvaluationFacts, ReadingFacts {}

export type FindingCode = keyof FindingFacts;

/** The findings that can come with a fix; each has a label in every locale. */
export type FixableCode =
  | "budget-total-differs"
  | "budget-sum-range-incomplete"
  | "budget-total-typed"
  | "budget-stored-as-text"
  | "budget-parts-differ"
  | "project-repeat-unmarked"
  | "project-name-varies"
  | "weight-invalid"
  | "weight-missing"
  | "criteria-value-invalid"
  | "criteria-weight-differs"
  | "target-unreadable"
  | "actual-unreadable"
  | "name-missing"
  | "score-unreadable";

/** A mend that can be offered: what the cells would become. */
export interface Fix {
  readonly writes: readonly { readonly at: CellRef; readonly becomes: CellContent }[];
}

/** What a rule found; `severity` where it depends on the facts. */
export interface Found<C extends FindingCode> {
  readonly at: CellRef;
  readonly facts: FindingFacts[C];
  readonly related?: readonly CellRef[];
  readonly severity?: Severity;
  readonly fix?: C extends FixableCode ? Fix : never;
}

export interface FindingOf<C extends FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly at: CellRef;
  readonly related: readonly CellRef[];
  readonly facts: FindingFacts[C];
  readonly fix: Fix | undefined;
}

/** A problem in the user's workbook. It is data: rules return it, nobody throws it. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];
