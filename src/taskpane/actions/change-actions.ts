import { isBehind } from "../../app/score-view";
import type { Area } from "../../core/grid/area";
import { CellBeingEditedError } from "../../port/workbook-errors";
import { autoCheck } from "../auto-check";
import type { Task } from "../run-queue";
import type { ActionTools } from "./action-tools";

/** Following what changes in the cells: what was made of them becomes stale, and is made again after a pause. */
export function changeActions(
  { ports: { changes, after, preferences }, state, dispatch, run }: ActionTools,
  makeTask: () => Task,
) {
  const auto = autoCheck(after, () => state().autoCheck.isOn, reread);
  let unwatch: (() => Promise<void>) | undefined;
  let isWatched = false;

  function reread(): void {
    const catches = (error: unknown): boolean => {
      const isTyping = error instanceof CellBeingEditedError;
      if (isTyping) auto.due();
      return isTyping;
    };
    run({ ...makeTask(), catches });
  }

  /** Where it could not be done, it is tried again with the next check. */
  async function watch(): Promise<void> {
    if (isWatched) return;
    isWatched = true;
    const onChange = (area: Area): void => {
      dispatch({ type: "cells-changed", area });
      auto.due();
    };
    try {
      unwatch = await changes.watch(onChange);
      dispatch({ type: "watched", isWatching: true });
    } catch {
      isWatched = false;
      // The switch in the pane shows that this Excel does not tell of changes.
      dispatch({ type: "watched", isWatching: false });
    }
  }

  function setAutoCheck(isOn: boolean): void {
    preferences.keepAutoCheck(isOn);
    dispatch({ type: "auto-check-set", isOn });
    if (isOn && (state().changes.length > 0 || isBehind(state().scoreView))) auto.due();
  }

  function close(): void {
    auto.stop();
    void unwatch?.();
  }

  return { watch, reread, stopWaiting: auto.stop, setAutoCheck, close };
}

/** What follows the cells, for the actions that read them. */
export type Following = Pick<ReturnType<typeof changeActions>, "watch" | "stopWaiting">;
