import type { ProgressWords } from "../../core/messages/progress-words";
import type { ScoresProps } from "./scores-props";

/** What the parts of the progress over the year get. */
export interface ProgressProps extends ScoresProps {
  readonly progressWords: ProgressWords;
}
