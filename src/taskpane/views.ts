import type { ComponentType } from "react";
import type { Tab } from "../app/pane-state";
import { CheckView } from "./check/check-view";
import { HistoryView } from "./history/history-view";
import { ReportView } from "./report/report-view";
import { ScoresView } from "./scores/scores-view";
import type { TabProps } from "./view-props";

/** What each tab shows. */
export const VIEWS: Readonly<Record<Tab, ComponentType<TabProps>>> = {
  check: CheckView,
  scores: ScoresView,
  history: HistoryView,
  report: ReportView,
};
