import type { Finding } from "../findings/finding";
import { cellName } from "../grid/cell-ref";
import { findingMessage, fixLabel } from "../messages/finding-message";
import type { Locale } from "../messages/locale";
import type { ReportWords } from "../messages/report-words";
import { countFindings } from "./count-findings";
import { mostSevere } from "./most-severe";
import { onOneLine } from "./on-one-line";
import type { ReportRow, ReportSection } from "./report";
import type { PartFindings } from "./report-input";

/** Some twenty-five pages. */
const MOST = 500;

/** What is wrong with the plan, part by part, numbered through; of very many the most severe. */
export function findingsSection(
  parts: readonly PartFindings[],
  { findings: words }: ReportWords,
  locale: Locale,
): ReportSection {
  const { no, severity, sentence, place } = words.columns;
  const told = mostSevere(parts, MOST);
  const counts = countFindings(parts);
  const found = counts.error + counts.warning + counts.info;
  let number = 0;
  const rows = told.flatMap(({ part, findings }): readonly ReportRow[] => [
    { kind: "group", text: part === undefined ? words.otherPart : asHeading(locale.parts.plan[part]) },
    ...findings.map((finding): ReportRow => {
      const cells = [String(++number), words.severities[finding.severity]];
      return { kind: "row", cells: [...cells, textOf(finding, words, locale), addressOf(finding)] };
    }),
  ]);
  return {
    heading: words.heading,
    sentences: [
      found === 0 ? words.none : words.counted(counts),
      ...(found > MOST ? [words.mostSevere(MOST, found)] : []),
    ],
    table:
      found === 0
        ? undefined
        : {
            columns: [
              { header: no, align: "center", span: 1 },
              { header: severity, align: "center", span: 1 },
              { header: sentence, align: "left", span: 5 },
              { header: place, align: "left", span: 2 },
            ],
            rows,
          },
    note: undefined,
    items: [],
  };
}

/** The names of parts are made for the middle of a sentence. */
function asHeading(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function textOf(finding: Finding, { fix }: ReportWords["findings"], locale: Locale): string {
  const label = fixLabel(locale, finding);
  const sentence = onOneLine(findingMessage(locale, finding));
  return label === undefined ? sentence : `${sentence}\n${fix(onOneLine(label))}`;
}

function addressOf({ at }: Finding): string {
  return `${onOneLine(at.sheet)} ${cellName(at)}`;
}
