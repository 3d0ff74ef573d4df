import type { Finding } from "../core/findings/finding";
import { findProblems } from "../core/findings/find-problems";
import { leaveOutIgnored } from "../core/findings/leave-out-ignored";
import type { Snapshot } from "../core/grid/snapshot";
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

export interface MadeReport {
  /** What it was made of. */
  readonly snapshot: Snapshot;
  readonly report: Report;
  /** The findings that it counts. */
  readonly findings: readonly Finding[];
}

export interface MadeReportSheet extends MadeReport, PlacedReport {}

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
  return { snapshot, report, findings };
}

/** As `makeReport`, with what adding the report as a sheet would write. */
export async function makeReportSheet(
  workbook: Workbook,
  order: ReportOrder,
): Promise<MadeReportSheet | undefined> {
  const made = await makeReport(workbook, order);
  return made && { ...made, ...placeReport(made.report, made.snapshot) };
}

function reportDate(date: Date): ReportDate {
  return { day: date.getDate(), month: date.getMonth() + 1, year: date.getFullYear() + 543 };
}
