import type { Severity } from "../findings/finding";

/**
 * What the task pane says before anything is checked, and while it works; no other words are needed for its first
 * screen. Counts are whole numbers; cells are named as `a1` or `cellName` print them.
 */
export interface PaneWords {
  readonly tabs: Readonly<Record<"label" | "check" | "scores" | "history" | "report", string>>;
  readonly check: {
    readonly intro: string;
    readonly run: string;
    readonly again: string;
    /** Of one finding. */
    readonly severities: Readonly<Record<Severity, string>>;
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
    readonly groups: Readonly<Record<"actual" | "weight" | "achievement" | "score" | "sum", string>>;
    readonly apply: string;
    readonly nothingToWrite: string;
    readonly assumptions: (count: number) => string;
  };
  /** Opens the user guide. */
  readonly guide: string;
  readonly blank: string;
  readonly goTo: (cell: string) => string;
  readonly doing: Readonly<
    Record<
      | "reading"
      | "rereading"
      | "checking"
      | "rechecking"
      | "scoring"
      | "rescoring"
      | "selecting"
      | "choosing"
      | "marking"
      | "unmarking"
      | "opening"
      | "recalling"
      | "preparing"
      | "comparing"
      | "drafting"
      | "fixing"
      | "filling"
      | "ignoring"
      | "heeding"
      | "mapping"
      | "making"
      | "adding"
      | "setting"
      | "reporting"
      | "restoring"
      | "undoing",
      string
    >
  >;
  readonly cancel: string;
  readonly written: (cells: number) => string;
  /** Instead of `written`, where a sheet was added. */
  readonly added: (sheet: string) => string;
  /** Instead of `written`, where the number of cells says nothing. */
  readonly kept: Readonly<
    Record<
      "ignoring" | "heeding" | "mapping" | "making" | "adding" | "setting" | "reporting" | "restoring",
      string
    >
  >;
  /** What a screen reader is told of them. */
  readonly counted: {
    readonly actions: (count: number) => string;
    readonly changes: (count: number) => string;
    readonly refused: string;
  };
  /** Goes to what was written. */
  readonly show: string;
  readonly undo: string;
  readonly undone: string;
  readonly failure: {
    readonly title: Readonly<Record<"read" | "write" | "select" | "mark" | "open" | "compare", string>>;
    readonly nothingChanged: string;
    readonly notLoaded: string;
    readonly readAgain: string;
    /** Of what did not load. */
    readonly tryAgain: string;
    readonly close: string;
  };
  readonly noPlan: string;
  /** Leads from the other tabs to what can be done then. */
  readonly howToStart: string;
}
