import type { Finding } from "../core/findings/finding";
import { findProblems } from "../core/findings/find-problems";
import { leaveOutIgnored } from "../core/findings/leave-out-ignored";
import type { Language } from "../core/messages/locale";
import { isEmptyPlan } from "../core/plan/is-empty-plan";
import { findOffice } from "../core/plan/sections/find-office";
import { composeReport } from "../core/report/compose-report";
import { placeReport, type PlacedReport } from "../core/report/place-report";
import type { Report } from "../core/report/report";
import type { ReportDate } from "../core/report/report-input";
import type { Workbook } from "../port/workbook";
import { previewScores } from "./fill-scores";
import { groupFindings } from "./group-findings";
import { partOfCell } from "./part-of-cell";

export interface ReportOrder {
  readonly language: Language;
  /** The day of the report, where the user is. */
  readonly date: Date;
  /** The workbook's name, where it is known. */
  readonly file?: string;
}

export interface MadeReport extends PlacedReport {
  readonly report: Report;
  /** The findings that it counts. */
  readonly findings: readonly Finding[];
}

/** Checks and scores the plan and makes the report on both; undefined where there is no plan. Nothing is written. */
export async function makeReport(workbook: Workbook, order: ReportOrder): Promise<MadeReport | undefined> {
  const { snapshot, plan, scorecard } = await previewScores(workbook);
  if (isEmptyPlan(plan)) return undefined;
  const { findings, ignored } = leaveOutIgnored(snapshot, findProblems(plan));
  const groups = groupFindings(
    findings.map((finding) => ({ finding })),
    snapshot.sheets.map(({ name }) => name),
    partOfCell(plan),
  );
  const parts = groups.map(({ part, findings: found }) => ({
    part: part === "other" ? undefined : part,
    findings: found.map(({ finding }) => finding),
  }));
  const { language, date, file } = order;
  const office = findOffice(snapshot);
  const input = { plan, findings: parts, ignored, scorecard, office, file, date: reportDate(date) };
  const report = composeReport(input, language);
  return { report, findings, ...placeReport(report, snapshot) };
}

function reportDate(date: Date): ReportDate {
  return { day: date.getDate(), month: date.getMonth() + 1, year: date.getFullYear() + 543 };
}
