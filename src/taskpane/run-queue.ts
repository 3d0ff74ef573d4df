import { isCancellable, type Doing } from "../app/doing";
import type { PaneEvent } from "../app/pane-event";
import { failureOf } from "./failure-of";

export interface Task {
  readonly doing: Doing;
  /** What came of it, as an event. */
  readonly work: () => Promise<PaneEvent>;
  readonly then?: ((event: PaneEvent) => void) | undefined;
  /** Takes a failure upon itself, so that the user is not told. */
  readonly catches?: (error: unknown) => boolean;
}

export interface RunQueue {
  readonly run: (task: Task) => void;
  /** Leaves off what is under way, where that writes nothing. Its answer goes unheard. */
  readonly cancel: () => void;
  readonly isIdle: () => boolean;
}

/** Runs tasks one after the other, and tells what comes of each. */
export function runQueue(dispatch: (event: PaneEvent) => void): RunQueue {
  let queue = Promise.resolve();
  let waiting = 0;
  let leaveOff: (() => void) | undefined;
  /** What is asked for now comes of the task that is done. */
  let isFollowing = false;

  async function runOne({ doing, work, then, catches }: Task, follows: boolean): Promise<void> {
    dispatch({ type: "started", doing, follows });
    const cancelled = new Promise<undefined>((resolve) => {
      leaveOff = isCancellable(doing) ? () => resolve(undefined) : undefined;
    });
    try {
      const event = await Promise.race([work(), cancelled]);
      dispatch(event ?? { type: "ended" });
      isFollowing = true;
      if (event) then?.(event);
    } catch (error) {
      const isTaken = catches?.(error) === true;
      dispatch(isTaken ? { type: "ended" } : { type: "failed", failure: failureOf(error, doing) });
    } finally {
      isFollowing = false;
      leaveOff = undefined;
      waiting--;
    }
  }

  return {
    run(task) {
      waiting++;
      const follows = isFollowing;
      queue = queue.then(() => runOne(task, follows));
    },
    cancel: () => leaveOff?.(),
    isIdle: () => waiting === 0,
  };
}
