import type { PaneState } from "../app/pane-state";
import type { Locale } from "../core/messages/locale";
import type { PaneWords } from "../core/messages/pane-words";
import type { PaneActions } from "./actions/pane-actions";

/** What every part of the pane gets. */
export interface ViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly words: PaneWords;
  /** Something is under way that another click would have to wait for. */
  readonly isBusy: boolean;
}

/** What a view gets; its words are there a little later than the first screen's. */
export interface TabProps extends ViewProps {
  readonly locale: Locale | undefined;
  readonly now: () => Date;
}
