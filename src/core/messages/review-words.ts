import type { PlanPart } from "../plan/part";

/** A day by the Christian calendar; months count from 1. */
export interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** What the task pane says around findings. Counts are whole numbers; amounts are formatted. */
export interface ReviewWords {
  readonly filter: string;
  readonly all: string;
  readonly found: (findings: number) => string;
  readonly nothingWrong: string;
  readonly sheetsRead: (sheets: number) => string;
  /** The time of a day. */
  readonly time: (hours: number, minutes: number) => string;
  readonly checkedAt: (hours: number, minutes: number) => string;
  /** With the Buddhist year. */
  readonly day: (day: Day) => string;
  /** Short, for headings and chips; `other` are tables that belong to none. */
  readonly groups: Readonly<Record<PlanPart | "other", string>>;
  readonly parts: {
    readonly label: string;
    readonly found: string;
    readonly missing: string;
    /** Of a part of which only the header stands. */
    readonly empty: string;
    /** What a press on a part that was not found does. */
    readonly mend: string;
  };
  readonly position: (nth: number, of: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly keys: string;
  readonly stale: {
    readonly waits: string;
    readonly asks: string;
    /** Of one finding. */
    readonly touched: string;
  };
  readonly amounts: Readonly<
    Record<
      | "stated"
      | "summed"
      | "counted"
      | "required"
      | "here"
      | "elsewhere"
      | "typed"
      | "computed"
      | "difference",
      string
    >
  >;
  readonly units: Readonly<Record<"baht" | "count" | "points" | "percent", string>>;
  readonly arithmetic: string;
  readonly related: string;
  /** Where in the plan the rule comes from. */
  readonly source: string;
  /** Opens the page that explains the rule. */
  readonly explain: string;
  readonly changes: string;
  readonly fix: string;
  readonly back: string;
  readonly fixAll: {
    readonly open: (fixes: number) => string;
    readonly title: string;
    readonly explained: string;
    readonly apply: (cells: number) => string;
    readonly leftOut: (fixes: number) => string;
  };
  readonly ignore: {
    readonly open: string;
    readonly reason: string;
    readonly explained: string;
    readonly apply: string;
    readonly cancel: string;
  };
  readonly ignored: {
    readonly open: (findings: number) => string;
    readonly title: string;
    readonly none: string;
    readonly gone: string;
    readonly reason: string;
    readonly heed: string;
  };
  readonly options: {
    readonly label: string;
    readonly autoCheck: string;
    readonly notWatching: string;
    readonly mark: string;
    readonly unmark: string;
  };
}
