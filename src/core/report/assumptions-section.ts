import { assumptionMessage } from "../messages/assumption-message";
import type { Locale } from "../messages/locale";
import type { ReportWords } from "../messages/report-words";
import type { Scorecard } from "../scorecard/scorecard";
import { onOneLine } from "./on-one-line";
import type { ReportSection } from "./report";

/** What the scores rest on that no source fixes. */
export function assumptionsSection(
  { assumptions }: Scorecard,
  { assumptions: words }: ReportWords,
  locale: Locale,
): ReportSection {
  return {
    heading: words.heading,
    sentences: [assumptions.length === 0 ? words.none : words.intro],
    table: undefined,
    note: undefined,
    items: assumptions.map((assumption) => onOneLine(assumptionMessage(locale, assumption))),
  };
}
