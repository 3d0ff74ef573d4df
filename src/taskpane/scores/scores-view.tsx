import { lazyPart } from "../lazy-part";
import type { TabProps } from "../view-props";
import { ScoresStart } from "./scores-start";

const ScoresResult = lazyPart(() => import("./scores-result"));
const CriteriaPreview = lazyPart(() => import("./criteria-preview"));
const WhatIf = lazyPart(() => import("./what-if"));

/** Computing scores: the button, what it gave, and the screens that lead back to that. */
export function ScoresView(props: TabProps) {
  const { state, locale } = props;
  const { scores, scoreView } = state;
  const { screen, criteria } = scoreView;
  const shared = locale && scores?.head ? { ...props, locale, scores } : undefined;
  const isResult = !shared || screen === "result" || (screen === "criteria" && !criteria);
  return (
    <>
      {isResult && <ScoresStart {...props} />}
      {shared && isResult && <ScoresResult {...shared} />}
      {shared && screen === "what-if" && <WhatIf {...shared} />}
      {shared && screen === "criteria" && criteria && <CriteriaPreview {...shared} criteria={criteria} />}
    </>
  );
}
