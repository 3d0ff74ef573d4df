import type { Snapshot } from "../grid/snapshot";
import { keptText } from "../kept/kept-text";
import { readKept, type KeptRow } from "../kept/read-kept";
import { WRITE_LOG, type LogColumn } from "../kept/write-log-sheet";
import type { LoggedAction } from "./logged-action";
import { readNotedChange } from "./note-change";

/** The actions that the log tells of, the newest first; rows without an action's number are the user's own. */
export function readLog(snapshot: Snapshot): LoggedAction[] {
  const actions = new Map<number, KeptRow<LogColumn>[]>();
  for (const row of readKept(snapshot, WRITE_LOG)?.rows ?? []) {
    const number = Number(keptText(row.number.value));
    if (!Number.isInteger(number) || number < 1) continue;
    const rows = actions.get(number);
    if (rows) rows.push(row);
    else actions.set(number, [row]);
  }
  return [...actions]
    .map(([number, rows]) => ({
      number,
      time: keptText(rows[0]?.time.value),
      name: keptText(rows[0]?.name.value),
      changes: rows.map(readNotedChange),
    }))
    .sort((one, other) => other.number - one.number);
}
