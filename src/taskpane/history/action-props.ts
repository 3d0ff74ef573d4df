import type { PastAction } from "../../core/history/read-history";
import type { HistoryProps } from "./history-props";

/** What the parts of one action get. */
export interface ActionProps extends HistoryProps {
  readonly action: PastAction;
  /** The number of the action before this one; 0 for the first. */
  readonly before: number;
  readonly isNewest: boolean;
}
