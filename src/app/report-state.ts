import type { PlanComparison } from "../core/compare/compare-plans";
import type { MadeReportSheet } from "./make-report";

/** A report as it was placed in the workbook. */
export interface ShownReport extends Pick<MadeReportSheet, "sheet" | "kept" | "report"> {
  /** The workbook held just this report already. */
  readonly isUnchanged: boolean;
}

/** This year's plan beside last year's. */
export interface ShownComparison {
  /** The name of last year's file. */
  readonly file: string;
  readonly comparison: PlanComparison;
}

/** What the tab of reports shows. */
export interface ReportState {
  readonly made: ShownReport | undefined;
  readonly comparison: ShownComparison | undefined;
}

export type ReportEvent =
  | { readonly type: "report-made"; readonly report: ShownReport }
  | { readonly type: "years-compared"; readonly comparison: ShownComparison }
  | { readonly type: "comparison-left" };

export const NO_REPORT: ReportState = { made: undefined, comparison: undefined };

/** What the tab of reports shows after `event`. */
export function nextReport(state: ReportState, event: ReportEvent): ReportState {
  switch (event.type) {
    case "report-made":
      return { ...state, made: event.report };
    case "years-compared":
      return { ...state, comparison: event.comparison };
    case "comparison-left":
      return { ...state, comparison: undefined };
  }
}
