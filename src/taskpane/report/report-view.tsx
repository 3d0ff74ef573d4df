import { lazyPart } from "../lazy-part";
import type { TabProps } from "../view-props";

const ReportTab = lazyPart(() => import("./report-tab"));
const ComparisonScreen = lazyPart(() => import("./comparison-screen"));

/** The report to print and sign, and this year's plan beside last year's. */
export function ReportView(props: TabProps) {
  const { locale, state } = props;
  const { comparison } = state.report;
  return (
    <>
      {locale && !comparison && <ReportTab {...props} locale={locale} />}
      {locale && comparison && <ComparisonScreen {...props} locale={locale} shown={comparison} />}
    </>
  );
}
