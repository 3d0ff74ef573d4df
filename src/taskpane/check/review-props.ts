import type { Review } from "../../app/review";
import type { Locale } from "../../core/messages/locale";
import type { ViewProps } from "../view-props";

/** What the parts of a review get. */
export interface ReviewProps extends ViewProps {
  readonly locale: Locale;
  readonly review: Review;
}
