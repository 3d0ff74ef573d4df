import type { PaneState } from "../app/pane-state";
import type { PaneWords } from "../core/messages/pane-words";
import type { PaneActions } from "./pane-actions";

/** What every part of the pane gets. */
export interface ViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly words: PaneWords;
  /** Something is under way that another click would have to wait for. */
  readonly isBusy: boolean;
}
