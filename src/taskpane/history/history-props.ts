import type { HistoryWords } from "../../core/messages/history-words";
import type { Locale } from "../../core/messages/locale";
import type { ViewProps } from "../view-props";

/** What the parts of the history get. */
export interface HistoryProps extends ViewProps {
  readonly locale: Locale;
  readonly told: HistoryWords;
}
