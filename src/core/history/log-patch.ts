import type { Snapshot } from "../grid/snapshot";
import { WRITE_LOG } from "../kept/write-log-sheet";
import { keepRows } from "../patch/keep-rows";
import type { Patch } from "../patch/patch";
import { netChanges } from "./net-changes";
import { noteChange } from "./note-change";
import { readLog } from "./read-log";

/** What stands in the log in front of an action's changes. */
export interface ActionNote {
  /** Date and time as they are to stand there. */
  readonly time: string;
  /** What was done, in a few words. */
  readonly name: string;
}

/** The patch and its rows in the log, as one. A patch that changes nothing is not logged. */
export function logPatch(patch: Patch, snapshot: Snapshot, { time, name }: ActionNote): Patch {
  const last = readLog(snapshot).reduce((most, action) => Math.max(most, action.number), 0);
  const rows = netChanges(patch, snapshot).map((change) => ({
    number: last + 1,
    time,
    name,
    ...noteChange(change),
  }));
  return [...patch, ...keepRows(snapshot, WRITE_LOG, rows)];
}
