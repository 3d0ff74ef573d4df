import type { PreparedScores } from "../../app/prepare-scores";
import type { Locale } from "../../core/messages/locale";
import type { ViewProps } from "../view-props";

/** What the parts of a scorecard get. */
export interface ScoresProps extends ViewProps {
  readonly locale: Locale;
  readonly scores: PreparedScores;
}
