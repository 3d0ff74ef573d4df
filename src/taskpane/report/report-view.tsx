import { lazy, Suspense } from "react";
import { load } from "../load";
import type { TabProps } from "../view-props";

const ReportTab = lazy(() => load(() => import("./report-tab")));
const ComparisonScreen = lazy(() => load(() => import("./comparison-screen")));

/** The report to print and sign, and this year's plan beside last year's. */
export function ReportView(props: TabProps) {
  const { locale, state } = props;
  const { comparison } = state.report;
  return (
    <Suspense>
      {locale && !comparison && <ReportTab {...props} locale={locale} />}
      {locale && comparison && <ComparisonScreen {...props} locale={locale} shown={comparison} />}
    </Suspense>
  );
}
