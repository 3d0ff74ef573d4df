import type { ShownRestore } from "../../app/history-state";
import type { PaneEvent } from "../../app/pane-event";
import type { RestorePoint } from "../../core/history/restore-actions";
import { load } from "../load";
import type { ActionTools } from "./action-tools";

/** Looking at what was written, and the way back. `lookAgain` is for what a restoration makes old. */
export function historyActions(
  { ports: { workbook }, dispatch, run, write }: ActionTools,
  lookAgain: () => void,
) {
  /** It waits for its turn: asked for again, it is still read once. */
  let isDue = false;

  async function readActions(): Promise<PaneEvent> {
    const { readHistory } = await load(() => import("../../app/read-history"));
    return { type: "history-read", actions: await readHistory(workbook) };
  }

  function recall(): void {
    if (isDue) return;
    isDue = true;
    const work = (): Promise<PaneEvent> => {
      isDue = false;
      return readActions();
    };
    run({ doing: "recalling", work });
  }

  function prepareRestore(point: RestorePoint): void {
    const work = async (): Promise<PaneEvent> => {
      const { prepareRestore: prepare } = await load(() => import("../../app/prepare-restore"));
      const { restoration, name } = await prepare(workbook, point);
      // The log has no such action any more: the list is to show what it has.
      return restoration
        ? { type: "restore-prepared", restore: { point, restoration, name } }
        : readActions();
    };
    run({ doing: "preparing", work });
  }

  function restore({ restoration: { patch }, name }: ShownRestore): void {
    write("restoring", () => Promise.resolve(patch), lookAgain, name);
  }

  /** What stood against it may have changed. */
  function leaveRestore(): void {
    dispatch({ type: "restore-left" });
    recall();
  }

  return { recall, prepareRestore, restore, leaveRestore };
}
