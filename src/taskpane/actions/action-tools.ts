import type { WriteDoing } from "../../app/doing";
import type { PaneEvent } from "../../app/pane-event";
import type { PaneState } from "../../app/pane-state";
import type { PaneWrite } from "../../app/write-logged";
import type { Patch } from "../../core/patch/patch";
import type { PanePorts } from "../pane-ports";
import type { Task } from "../run-queue";

export type Dispatch = (event: PaneEvent) => void;

/** What every action works with. */
export interface ActionTools {
  readonly ports: PanePorts;
  readonly state: () => PaneState;
  readonly dispatch: Dispatch;
  /** Queues a task behind those under way. */
  readonly run: (task: Task) => void;
  /**
   * Queues a write that is logged and can be undone; an empty patch writes nothing. `name` is what the log calls it
   * where `by` does not say.
   */
  readonly write: (by: WriteDoing, make: () => Promise<Patch>, then?: () => void, name?: string) => void;
  /** Writes and logs, inside a task that does more than that. */
  readonly apply: (write: PaneWrite) => Promise<void>;
}
