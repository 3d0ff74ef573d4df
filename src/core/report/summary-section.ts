import { formatBaht } from "../messages/format-baht";
import { formatNumber } from "../messages/format-number";
import type { Locale } from "../messages/locale";
import type { ReportWords } from "../messages/report-words";
import { planFigures } from "../plan/across/plan-figures";
import { fullOf } from "../scorecard/full-of";
import { partsOf } from "../scorecard/parts-of";
import type { Points } from "../scorecard/scorecard";
import { countFindings } from "./count-findings";
import { pointsText } from "./points-text";
import type { ReportSection } from "./report";
import type { ReportInput } from "./report-input";

/** The plan, its findings and its scores in a few lines. */
export function summarySection(
  { plan, findings, scorecard }: ReportInput,
  words: ReportWords,
  { parts }: Locale,
): ReportSection {
  const { summary } = words;
  const figures = planFigures(plan);
  const { total, rows } = scorecard;
  const points = (component: "1" | "2" | "total", one: Points) => [
    parts.components[component],
    summary.points(pointsText(one, words), formatNumber(fullOf(one))),
  ];
  const lines = [
    [summary.keyResults, summary.keyResultsOf(figures)],
    [summary.potential, summary.indicators(figures.potential)],
    [summary.projects, summary.projectsOf(figures.projects)],
    [summary.budget, summary.baht(formatBaht(figures.budget))],
    [summary.findings, words.findings.counted(countFindings(findings))],
    ...(rows.length > 0 ? partsOf(scorecard).map(([part, one]) => points(part, one)) : []),
  ];
  const grand = rows.length > 0 ? [points("total", total)] : [];
  return {
    heading: summary.heading,
    sentences: [],
    table: {
      columns: [
        { header: summary.item, align: "left", span: 3 },
        { header: summary.result, align: "left", span: 6 },
      ],
      rows: [
        ...lines.map((cells) => ({ kind: "row" as const, cells })),
        ...grand.map((cells) => ({ kind: "sum" as const, cells })),
      ],
    },
    note: undefined,
    items: [],
  };
}
