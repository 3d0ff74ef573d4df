import type { ReviewedFinding } from "../../app/review";
import type { ReviewProps } from "./review-props";

/** What one finding gets: the same as long as nothing of it changes, so that it is not drawn again. */
export interface FindingProps extends Pick<ReviewProps, "actions" | "words" | "locale" | "isBusy" | "now"> {
  readonly reviewed: ReviewedFinding;
  readonly isOpened: boolean;
  /** Of all findings one is reached with Tab, the others with arrows and F8. */
  readonly isInTabOrder: boolean;
  /** One of its cells has changed since it was found. */
  readonly isTouched: boolean;
}
