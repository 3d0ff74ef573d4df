import type { Snapshot } from "../core/grid/snapshot";
import { loggedActions, undoneAction } from "../core/messages/th/logged-actions";
import { invert } from "../core/patch/patch";
import type { Workbook } from "../port/workbook";
import { applyLogged } from "./apply-logged";
import { loggedTime } from "./logged-time";
import type { Written } from "./pane-state";

/** A write of the pane. */
export type PaneWrite = Omit<Written, "isUndone">;

/**
 * Writes what the pane was asked to, together with its rows in the log. `known` is what was read last, since the
 * last write.
 * @throws {WorkbookError} as `Workbook.apply` does
 */
export function writeLogged(
  workbook: Workbook,
  write: PaneWrite,
  now: Date,
  known?: Snapshot,
): Promise<void> {
  return applyLogged(workbook, write.patch, { time: loggedTime(now), name: nameOf(write) }, known);
}

/**
 * Takes a write of the pane back, and logs that too.
 * @throws {WorkbookError} as `Workbook.apply` does
 */
export function undoLogged(workbook: Workbook, write: PaneWrite, now: Date, known?: Snapshot): Promise<void> {
  const note = { time: loggedTime(now), name: undoneAction(nameOf(write)) };
  return applyLogged(workbook, invert(write.patch), note, known);
}

function nameOf({ by, name }: PaneWrite): string {
  return by === "restoring" ? (name ?? "") : loggedActions[by];
}
