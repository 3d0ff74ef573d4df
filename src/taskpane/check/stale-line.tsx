import { StaleNote } from "../shell/stale-note";
import type { ReviewProps } from "./review-props";

/** That cells have changed since the check, and what becomes of that. */
export function StaleLine({ state: { changes, autoCheck, doing }, words, locale }: ReviewProps) {
  if (changes.length === 0) return null;
  const { waits, asks } = locale.review.stale;
  return <StaleNote text={doing === "rechecking" ? words.doing.rechecking : autoCheck.isOn ? waits : asks} />;
}
