import { lazyPart } from "../lazy-part";
import type { TabProps } from "../view-props";

const HistoryTab = lazyPart(() => import("./history-tab"));

/** What the add-in wrote into the workbook, and the way back. */
export function HistoryView(props: TabProps) {
  const { locale } = props;
  return locale && <HistoryTab {...props} locale={locale} />;
}
