import type { Snapshot } from "../grid/snapshot";
import { readLog } from "./read-log";
import { undoActions, type UndoneActions } from "./undo-actions";

/** One action by its number; or all behind the one of that number, behind 0 all. */
export type RestorePoint = { readonly action: number } | { readonly to: number };

export interface Restoration extends UndoneActions {
  /** The numbers of the actions that it takes back, newest first. */
  readonly actions: readonly number[];
  /** Something stands against it: `patch` is empty then. */
  readonly isRefused: boolean;
}

/** Takes back one action, or goes back to a point; undefined where the log has no action of that number. */
export function restoreActions(snapshot: Snapshot, point: RestorePoint): Restoration | undefined {
  const all = readLog(snapshot);
  const number = "to" in point ? point.to : point.action;
  const isKnown = all.some((action) => action.number === number) || ("to" in point && number === 0);
  if (!isKnown) return undefined;
  const undone = all.filter((action) => ("to" in point ? action.number > number : action.number === number));
  const result = undoActions(snapshot, undone);
  const isRefused = result.changedSince.length + result.changedSheets.length + result.notKept.length > 0;
  const actions = undone.map((action) => action.number);
  return { ...result, patch: isRefused ? [] : result.patch, actions, isRefused };
}
