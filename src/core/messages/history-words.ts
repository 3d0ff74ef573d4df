import type { ActionState } from "../history/read-history";

/** What is said of what the add-in wrote. Counts and actions' numbers are whole numbers. */
export interface HistoryWords {
  readonly none: string;
  readonly columns: Readonly<Record<"number" | "time" | "name" | "changes" | "state", string>>;
  readonly states: Readonly<Record<ActionState, string>>;
  readonly cells: (count: number) => string;
  readonly sheets: (count: number) => string;
  /** How to restore from the command line. */
  readonly howTo: string;
  /** A cell that holds nothing. */
  readonly blank: string;
  readonly removesSheet: (sheet: string) => string;
  readonly restores: (actions: readonly number[]) => string;
  readonly nothingToRestore: string;
}
