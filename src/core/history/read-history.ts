import type { CellRef } from "../grid/cell-ref";
import type { Snapshot } from "../grid/snapshot";
import type { LoggedAction } from "./logged-action";
import { readLog } from "./read-log";
import { undoActions } from "./undo-actions";

/**
 * Whether an action can be taken back by itself: it can; all is as it was before it; cells or sheets have changed
 * since; the log does not keep enough of it.
 */
export type ActionState = "restorable" | "restored" | "changed" | "not-kept";

export interface PastAction extends LoggedAction {
  readonly state: ActionState;
  /** What changed since. */
  readonly changedSince: readonly CellRef[];
  readonly changedSheets: readonly string[];
}

/** All that the add-in wrote into the workbook, the newest action first. */
export function readHistory(snapshot: Snapshot): PastAction[] {
  return readLog(snapshot).map((action) => {
    const { patch, changedSince, changedSheets, notKept } = undoActions(snapshot, [action]);
    const isChanged = changedSince.length + changedSheets.length > 0;
    const state =
      notKept.length > 0 ? "not-kept" : isChanged ? "changed" : patch.length > 0 ? "restorable" : "restored";
    return { ...action, state, changedSince, changedSheets };
  });
}
