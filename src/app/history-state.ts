import type { PastAction } from "../core/history/read-history";
import type { Restoration, RestorePoint } from "../core/history/restore-actions";

/** A restoration to look at before it is made. */
export interface ShownRestore {
  readonly point: RestorePoint;
  readonly restoration: Restoration;
  /** What the log will call it. */
  readonly name: string;
}

/** What the tab of history shows. */
export interface HistoryState {
  /** The newest first; undefined until they are read. */
  readonly actions: readonly PastAction[] | undefined;
  /** The number of the action whose cells are shown. */
  readonly opened: number | undefined;
  readonly restore: ShownRestore | undefined;
}

export type HistoryEvent =
  | { readonly type: "history-read"; readonly actions: readonly PastAction[] }
  | { readonly type: "action-opened"; readonly number: number | undefined }
  | { readonly type: "restore-prepared"; readonly restore: ShownRestore }
  | { readonly type: "restore-left" };

export const NO_HISTORY: HistoryState = { actions: undefined, opened: undefined, restore: undefined };

/** What the tab of history shows after `event`. */
export function nextHistory(state: HistoryState, event: HistoryEvent): HistoryState {
  switch (event.type) {
    case "history-read":
      return { ...state, actions: event.actions, restore: undefined };
    case "action-opened":
      return { ...state, opened: event.number };
    case "restore-prepared":
      return { ...state, restore: event.restore };
    case "restore-left":
      return { ...state, restore: undefined };
  }
}
