import type { Severity } from "../findings/finding";

/** The task pane's own words. Counts are whole numbers; cells are named as `a1` or `cellName` print them. */
export interface PaneWords {
  readonly tabs: { readonly label: string; readonly check: string; readonly scores: string };
  readonly check: {
    readonly intro: string;
    readonly run: string;
    readonly again: string;
    readonly filter: string;
    readonly all: string;
    readonly nothingWrong: string;
    readonly sheetsRead: (sheets: number) => string;
    readonly found: (findings: number) => string;
    /** Of one finding. */
    readonly severities: Readonly<Record<Severity, string>>;
    readonly related: string;
    readonly fix: string;
    readonly more: (findings: number) => string;
  };
  readonly scores: {
    readonly intro: string;
    readonly run: string;
    readonly again: string;
    readonly total: string;
    readonly outOf: (points: string) => string;
    readonly missing: (indicators: number) => string;
    readonly willWrite: (cells: number) => string;
    readonly willAdd: (sheet: string) => string;
    readonly groups: Readonly<Record<"weight" | "achievement" | "score" | "sum", string>>;
    readonly apply: string;
    readonly nothingToWrite: string;
    readonly assumptions: (count: number) => string;
  };
  readonly blank: string;
  readonly goTo: (cell: string) => string;
  readonly doing: Readonly<
    Record<"reading" | "checking" | "scoring" | "fixing" | "filling" | "undoing" | "selecting", string>
  >;
  readonly written: (changes: number) => string;
  /** Goes to what was written. */
  readonly show: string;
  readonly undo: string;
  readonly undone: string;
  readonly failure: {
    readonly title: Readonly<Record<"read" | "write" | "select", string>>;
    readonly nothingChanged: string;
    readonly notLoaded: string;
    readonly tryAgain: string;
    readonly readAgain: string;
    readonly close: string;
  };
  readonly noPlan: string;
}
