import type { Language } from "../messages/locale";
import { locales } from "../messages/locales";
import { reportLocales } from "../messages/report-locales";
import { assumptionsSection } from "./assumptions-section";
import { findingsSection } from "./findings-section";
import { ignoredSection } from "./ignored-section";
import { onOneLine } from "./on-one-line";
import type { Report } from "./report";
import type { ReportInput } from "./report-input";
import { scoresSection } from "./scores-section";
import { summarySection } from "./summary-section";

const TO_FILL_IN = ".".repeat(70);

/** The report on a plan in one language. */
export function composeReport(input: ReportInput, language: Language): Report {
  const locale = locales[language];
  const words = reportLocales[language];
  const { plan, findings, ignored, scorecard, office, file, date } = input;
  return {
    language,
    title: words.title,
    subject: words.subject(plan.fiscalYear?.value),
    facts: [
      { label: words.office, text: office === undefined ? TO_FILL_IN : onOneLine(office) },
      ...(file === undefined ? [] : [{ label: words.file, text: onOneLine(file) }]),
      { label: words.date, text: words.dateOf(date) },
    ],
    sections: [
      summarySection(input, words, locale),
      findingsSection(findings, words, locale),
      scoresSection(scorecard, words, locale),
      ...(scorecard.rows.length > 0 ? [assumptionsSection(scorecard, words, locale)] : []),
      ...ignoredSection(ignored, words, locale),
    ],
    signatures: words.signatures,
  };
}
