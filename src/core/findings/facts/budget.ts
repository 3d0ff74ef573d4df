/**
 * Amounts are in satang, 0 where the plan says ไม่ใช้งบประมาณ. Names and texts are as the user wrote them; `project`
 * is undefined for a total or a closing sentence.
 */
export interface BudgetFacts {
  /** `stated` is undefined where the total is left open over rows with money. */
  "budget-total-differs": {
    readonly stated: number | undefined;
    readonly summed: number;
    /** Whether it is a subtotal's. */
    readonly isOfPart?: true;
  };
  /** `missing` is the money of the rows left out. */
  "budget-sum-range-incomplete": { readonly formula: string; readonly missing: number };
  "budget-total-typed": { readonly stated: number };
  /** `scale`: in a column of so many baht per unit it is more than there is, and was probably typed in baht. */
  "budget-unreadable": {
    readonly project: string | undefined;
    readonly text: string;
    readonly scale?: number;
  };
  /** `elsewhere` is what the rest of the plan says; where it says nothing, `also` is how many others of the table lack theirs. */
  "budget-missing": {
    readonly project: string;
    readonly elsewhere: number | undefined;
    readonly also: number;
  };
  "budget-negative": { readonly project: string | undefined; readonly amount: number };
  /** One finding for all such cells of a table. */
  "budget-stored-as-text": { readonly cells: number; readonly summed: boolean };
  "budget-detail-differs": {
    readonly project: string;
    readonly here: number;
    readonly elsewhere: number;
    /** The other rows of the table that differ by the same factor, a thousand or a million. */
    readonly alsoScaled: number;
  };
  "budget-parts-differ": {
    readonly project: string | undefined;
    readonly stated: number;
    readonly summed: number;
    /** Whether the parts are the rows below, not columns. */
    readonly areRows?: true;
  };
  "budget-mention-differs": {
    readonly project: string;
    readonly mentioned: number;
    readonly planned: number;
  };
  "closing-count-differs": { readonly stated: number; readonly counted: number };
  "closing-amount-differs": { readonly stated: number; readonly summed: number };
  "closing-blank": { readonly summed: number };
  "routine-count-differs": { readonly stated: number; readonly counted: number };
  "project-repeat-unmarked": { readonly project: string; readonly amount: number };
  "project-repeat-unneeded": { readonly project: string };
  "project-unknown": { readonly project: string; readonly amount: number | undefined };
  "project-not-in-summary": { readonly project: string };
  "project-duplicated": { readonly project: string };
  "project-name-varies": {
    readonly here: string;
    readonly elsewhere: string;
    /** The words that differ. */
    readonly one: string;
    readonly other: string;
  };
  "project-unit-differs": { readonly project: string; readonly here: string; readonly elsewhere: string };
  "policy-code-differs": { readonly project: string; readonly here: string; readonly elsewhere: string };
  "policy-code-malformed": { readonly text: string };
  /** One finding for the workbook, at the first cell of the rarer style. */
  "policy-code-style-varies": { readonly withoutP: string; readonly withP: string };
  /** `found` is undefined where the row has no number, though the next row's counts it. */
  "numbering-broken": { readonly expected: number; readonly found: number | undefined };
}
