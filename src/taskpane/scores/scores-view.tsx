import { useEffect } from "react";
import { lazyPart } from "../lazy-part";
import { OPENERS } from "../openers";
import { returnFocus } from "../shell/return-focus";
import type { TabProps } from "../view-props";
import { ScoresStart } from "./scores-start";

const ScoresResult = lazyPart(() => import("./scores-result"));
const CriteriaPreview = lazyPart(() => import("./criteria-preview"));
const NoPlanHere = lazyPart(() => import("../shell/no-plan-here"));
const WhatIf = lazyPart(() => import("./what-if"));

/** Computing scores: the button, what it gave, and the screens that lead back to that. */
export function ScoresView(props: TabProps) {
  const { state, locale } = props;
  const { scores, scoreView } = state;
  const { screen, criteria } = scoreView;
  const shared = locale && scores?.head ? { ...props, locale, scores } : undefined;
  // A button that a write has made needless stood above this one. Scores that come by themselves move nothing.
  useEffect(() => {
    if (scores) returnFocus(OPENERS.whatIf, { preventScroll: true });
  }, [scores]);
  const isResult = !shared || screen === "result" || (screen === "criteria" && !criteria);
  return (
    <>
      {isResult && <ScoresStart {...props} />}
      {state.head === "no-plan" && <NoPlanHere {...props} />}
      {shared && isResult && <ScoresResult {...shared} />}
      {shared && screen === "what-if" && <WhatIf {...shared} />}
      {shared && screen === "criteria" && criteria && <CriteriaPreview {...shared} criteria={criteria} />}
    </>
  );
}
