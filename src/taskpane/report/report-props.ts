import type { Locale } from "../../core/messages/locale";
import type { ReportTabWords } from "../../core/messages/report-tab-words";
import type { ViewProps } from "../view-props";

/** What the parts of the tab of reports get. */
export interface ReportProps extends ViewProps {
  readonly locale: Locale;
  readonly told: ReportTabWords;
}
