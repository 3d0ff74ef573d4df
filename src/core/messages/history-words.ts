import type { ActionState } from "../history/read-history";
import type { RestorePoint } from "../history/restore-actions";
import type { NamedAction } from "./th/logged-actions";

/** What is said of what the add-in wrote. Counts and actions' numbers are whole numbers. */
export interface HistoryWords {
  readonly none: string;
  readonly columns: Readonly<Record<"number" | "time" | "name" | "changes" | "state", string>>;
  readonly states: Readonly<Record<ActionState, string>>;
  readonly names: {
    readonly actions: Readonly<Record<NamedAction, string>>;
    readonly restored: (point: RestorePoint) => string;
    readonly undone: (name: string) => string;
  };
  readonly cells: (count: number) => string;
  readonly sheets: (count: number) => string;
  /** How to restore from the command line. */
  readonly howTo: string;
  /** A cell that holds nothing. */
  readonly blank: string;
  readonly removesSheet: (sheet: string) => string;
  readonly restores: (actions: readonly number[]) => string;
  readonly nothingToRestore: string;
  readonly pane: HistoryPaneWords;
}

/** What the task pane says around it. */
export interface HistoryPaneWords {
  readonly intro: string;
  readonly run: string;
  readonly again: string;
  readonly noneYet: string;
  readonly list: string;
  readonly number: (action: number) => string;
  readonly sheetAdded: (sheet: string) => string;
  readonly sheetRemoved: (sheet: string) => string;
  readonly tooMany: (cells: number) => string;
  readonly unreadable: string;
  readonly changedSince: string;
  readonly more: (count: number) => string;
  /** This one action. */
  readonly restore: string;
  /** This action and all behind it. */
  readonly goBack: string;
  readonly preview: {
    readonly one: (action: number) => string;
    readonly many: (actions: number) => string;
    readonly explained: string;
    readonly apply: (cells: number, sheets: number) => string;
    readonly refused: string;
    readonly changedCells: string;
    readonly changedSheets: string;
    readonly notKept: (actions: readonly number[]) => string;
  };
}
