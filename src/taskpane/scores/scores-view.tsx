import { lazy, Suspense } from "react";
import { load } from "../load";
import type { TabProps } from "../view-props";
import { ScoresStart } from "./scores-start";

const ScoresResult = lazy(() => load(() => import("./scores-result")));

/** Computing scores: the button, and what it gave. */
export function ScoresView(props: TabProps) {
  const { state, locale } = props;
  return (
    <>
      <ScoresStart {...props} />
      <Suspense>
        {locale && state.scores?.head && <ScoresResult {...props} locale={locale} scores={state.scores} />}
      </Suspense>
    </>
  );
}
