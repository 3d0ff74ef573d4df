import type { Snapshot } from "../core/grid/snapshot";
import { restoreActions, type Restoration, type RestorePoint } from "../core/history/restore-actions";
import { restoredAction } from "../core/messages/th/logged-actions";
import type { Workbook } from "../port/workbook";

export interface PreparedRestore {
  /** For `applyLogged`, with `restoration.patch` and `name`. */
  readonly snapshot: Snapshot;
  /** undefined where the log has no such action. */
  readonly restoration: Restoration | undefined;
  /** What the log will call it. */
  readonly name: string;
}

/** Prepares to take back one action, or all behind a point. Nothing is written. */
export async function prepareRestore(workbook: Workbook, point: RestorePoint): Promise<PreparedRestore> {
  const snapshot = await workbook.read();
  return { snapshot, restoration: restoreActions(snapshot, point), name: restoredAction(point) };
}
