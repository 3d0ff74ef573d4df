import type { IgnoredFinding } from "../findings/ignored-finding";
import { findingMessage } from "../messages/finding-message";
import type { Locale } from "../messages/locale";
import type { ReportWords } from "../messages/report-words";
import { onOneLine } from "./on-one-line";
import type { ReportRow, ReportSection } from "./report";

/** The findings that the user left out, with the reasons; no section where there are none. */
export function ignoredSection(
  ignored: readonly IgnoredFinding[],
  { ignored: words }: ReportWords,
  locale: Locale,
): readonly ReportSection[] {
  const { no, sentence, reason, date } = words.columns;
  const rows = ignored
    .flatMap(({ finding, reason: why, date: when }) => (finding ? [{ finding, why, when }] : []))
    .map(({ finding, why, when }, index): ReportRow => {
      const told = onOneLine(findingMessage(locale, finding));
      return { kind: "row", cells: [String(index + 1), told, onOneLine(why), onOneLine(when)] };
    });
  if (rows.length === 0) return [];
  return [
    {
      heading: words.heading,
      sentences: [words.intro],
      table: {
        columns: [
          { header: no, align: "center", span: 1 },
          { header: sentence, align: "left", span: 3 },
          { header: reason, align: "left", span: 3 },
          { header: date, align: "left", span: 2 },
        ],
        rows,
      },
      note: undefined,
      items: [],
    },
  ];
}
