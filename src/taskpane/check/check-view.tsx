import { useEffect } from "react";
import { lazyPart } from "../lazy-part";
import { returnFocus } from "../shell/return-focus";
import type { TabProps } from "../view-props";
import { CheckStart } from "./check-start";

const FirstRun = lazyPart(() => import("../first-run/first-run"));
const FixAll = lazyPart(() => import("./fix-all"));
const IgnoredList = lazyPart(() => import("./ignored-list"));
const MappingScreen = lazyPart(() => import("../mapping/mapping-screen"));
const ReviewResult = lazyPart(() => import("./review-result"));

/** Checking a plan: the button, what it found, and the screens that lead back to the list. */
export function CheckView(props: TabProps) {
  const { state, locale } = props;
  const { screen, review, head } = state;
  // A button that the check has found needless may have had the focus; the list keeps its own place before this.
  useEffect(() => {
    if (review) returnFocus();
  }, [review]);
  return (
    <>
      {screen.name === "list" && <CheckStart {...props} />}
      {locale && screen.name === "list" && head === "no-plan" && <FirstRun {...props} locale={locale} />}
      {locale && screen.name === "list" && review?.head && (
        <ReviewResult {...props} locale={locale} review={review} />
      )}
      {locale && screen.name === "fixes" && review && <FixAll {...props} locale={locale} review={review} />}
      {locale && screen.name === "ignored" && review && (
        <IgnoredList {...props} locale={locale} review={review} />
      )}
      {locale && screen.name === "mapping" && (
        <MappingScreen key={screen.part} {...props} locale={locale} part={screen.part} />
      )}
    </>
  );
}
