import type { PreparedScores } from "../../app/prepare-scores";
import type { RowOrder } from "../../app/score-view";
import type { ScoredRow } from "../../core/scorecard/scorecard";
import type { ScoresProps } from "./scores-props";

/** What one row gets: the same as long as nothing of it changes, so that it is not drawn again. */
export interface RowProps
  extends Pick<ScoresProps, "actions" | "words" | "locale">, Pick<PreparedScores, "formulas" | "addedSheet"> {
  readonly row: ScoredRow;
  readonly order: RowOrder;
  readonly isOpened: boolean;
}
