import type { CheckedPlan } from "../app/check-plan";
import type { Finding, Severity } from "../core/findings/finding";
import { cellName } from "../core/grid/cell-ref";
import { IGNORED_FINDINGS } from "../core/kept/ignored-findings-sheet";
import { findingMessage, fixLabel } from "../core/messages/finding-message";
import type { Locale } from "../core/messages/locale";
import { planFigures } from "../core/plan/across/plan-figures";
import { countSeverity, SEVERITIES } from "./count-severity";
import type { Paint } from "./paint";
import { plainLine } from "./plain-line";

/** What `validate` prints for people: the plan in a line, findings by severity and sheet, counts. */
export function showFindings(file: string, checked: CheckedPlan, locale: Locale, paint: Paint): string {
  const { plan, findings, ignored, snapshot } = checked;
  const headLine = locale.cli.headLine({ ...planFigures(plan), fiscalYear: plan.fiscalYear?.value });
  const sheets = snapshot.sheets.map(({ name }) => name);
  const groups = SEVERITIES.flatMap((severity) => showSeverity(severity, findings, sheets, locale, paint));
  const summary = SEVERITIES.map((severity) => {
    const count = countSeverity(findings, severity);
    return paint(count > 0 ? severity : "quiet", `${locale.severities[severity]} ${count}`);
  }).join(" · ");
  const lines = [paint("strong", file), headLine, "", ...groups];
  const notes = ignored.length === 0 ? [] : [paint("quiet", ignoredLine(ignored, locale))];
  return [...lines, findings.length === 0 ? locale.cli.noFindings : summary, ...notes, ""].join("\n");
}

function ignoredLine(ignored: CheckedPlan["ignored"], locale: Locale): string {
  const leftOut = ignored.filter(({ finding }) => finding).length;
  const { title } = IGNORED_FINDINGS;
  return locale.cli.ignored({ sheet: title, leftOut, notFound: ignored.length - leftOut });
}

function showSeverity(
  severity: Severity,
  all: readonly Finding[],
  sheets: readonly string[],
  locale: Locale,
  paint: Paint,
): string[] {
  const findings = all.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return [];
  const bySheet = sheets.flatMap((sheet) => {
    const here = findings.filter(({ at }) => at.sheet === sheet).sort(inReadingOrder);
    if (here.length === 0) return [];
    return [
      `  ${paint("strong", plainLine(sheet))}`,
      ...here.flatMap((finding) => showFinding(finding, locale, paint)),
    ];
  });
  return [paint(severity, locale.severities[severity]), ...bySheet, ""];
}

function showFinding(finding: Finding, locale: Locale, paint: Paint): string[] {
  const label = fixLabel(locale, finding);
  const line = `    ${cellName(finding.at).padEnd(6)} ${plainLine(findingMessage(locale, finding))}`;
  if (label === undefined) return [line];
  return [line, `           ${paint("quiet", plainLine(locale.cli.fix(label)))}`];
}

function inReadingOrder({ at: one }: Finding, { at: other }: Finding): number {
  return one.row - other.row || one.column - other.column;
}
