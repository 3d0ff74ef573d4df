import { lazy, Suspense } from "react";
import { load } from "../load";
import type { TabProps } from "../view-props";

const HistoryTab = lazy(() => load(() => import("./history-tab")));

/** What the add-in wrote into the workbook, and the way back. */
export function HistoryView(props: TabProps) {
  const { locale } = props;
  return <Suspense>{locale && <HistoryTab {...props} locale={locale} />}</Suspense>;
}
