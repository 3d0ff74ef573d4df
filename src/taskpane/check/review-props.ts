import type { Review } from "../../app/review";
import type { Locale } from "../../core/messages/locale";
import type { TabProps } from "../view-props";

/** What the parts of a review get. */
export interface ReviewProps extends TabProps {
  readonly locale: Locale;
  readonly review: Review;
}
