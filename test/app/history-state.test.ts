import { NO_HISTORY, type ShownRestore } from "../../src/app/history-state";
import { nextPaneState } from "../../src/app/next-pane-state";
import { firstPaneState, type PaneState } from "../../src/app/pane-state";
import type { PaneEvent } from "../../src/app/pane-event";
import { restoreActions } from "../../src/core/history/restore-actions";
import { aSnapshot } from "../support/a-snapshot";

const restoration = restoreActions(aSnapshot({}), { to: 0 })!;
const restore: ShownRestore = { point: { to: 0 }, restoration, name: "เรียกคืนทั้งหมด" };
const first = { ...firstPaneState({ language: "th", isAutoCheckOn: true }), tab: "history" as const };

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce<PaneState>(nextPaneState, first);
}

test("looks at a restoration until it is left, made or the list is read again", () => {
  const looking = after(
    { type: "history-read", actions: [] },
    { type: "started", doing: "preparing" },
    { type: "restore-prepared", restore },
  );
  expect(looking).toMatchObject({ doing: undefined, tab: "history", history: { restore } });
  const ends: readonly PaneEvent[] = [
    { type: "restore-left" },
    { type: "written", by: "restoring", patch: [], name: restore.name },
    { type: "history-read", actions: [] },
  ];
  for (const end of ends) {
    expect(nextPaneState(looking, end).history).toEqual({ ...NO_HISTORY, actions: [] });
  }
});

test("stays at its tab while the list is read and something is restored", () => {
  for (const doing of ["recalling", "preparing", "restoring"] as const)
    expect(after({ type: "started", doing }).tab).toBe("history");
});

test("keeps a restoration in view where it could not be made", () => {
  const failure = { doing: "restoring", trouble: { code: "host-busy", facts: {} } } as const;
  const { history, doing } = after(
    { type: "restore-prepared", restore },
    { type: "started", doing: "restoring" },
    { type: "failed", failure },
  );
  expect({ restore: history.restore, doing }).toEqual({ restore, doing: undefined });
});

test("opens one action at a time, and says no longer that a write was taken back", () => {
  const undone = after({ type: "written", by: "fixing", patch: [] }, { type: "undone" });
  const opened = nextPaneState(undone, { type: "action-opened", number: 2 });
  expect(opened).toMatchObject({ history: { opened: 2 }, written: undefined });
  expect(nextPaneState(opened, { type: "action-opened", number: undefined }).history.opened).toBeUndefined();
});

test("a report makes nothing old: what was checked and scored stays", () => {
  const before = after({ type: "written", by: "reporting", patch: [] });
  expect(before).toMatchObject({ scores: first.scores, review: first.review, written: { by: "reporting" } });
});
