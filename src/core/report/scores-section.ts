import { actualText } from "../messages/actual-text";
import { formatNumber } from "../messages/format-number";
import type { Locale } from "../messages/locale";
import type { ReportWords } from "../messages/report-words";
import type { Component } from "../plan/component";
import { fullOf } from "../scorecard/full-of";
import { partsOf } from "../scorecard/parts-of";
import type { Points, Scorecard, ScoredRow } from "../scorecard/scorecard";
import { targetText } from "../scorecard/target-text";
import { whyMissing } from "../scorecard/why-missing";
import { assumedPlaces, type AssumedPlace, type AssumedPlaces } from "./assumed-places";
import { onOneLine } from "./on-one-line";
import { pointsText } from "./points-text";
import type { ReportCell, ReportRow, ReportSection, ReportTable } from "./report";

/** Every indicator with what it earned, subtotals and the total. */
export function scoresSection(scorecard: Scorecard, words: ReportWords, locale: Locale): ReportSection {
  const { heading, none } = words.scores;
  const isEmpty = scorecard.rows.length === 0;
  return {
    heading,
    sentences: [isEmpty ? none : resultOf(scorecard, words)],
    table: isEmpty ? undefined : tableOf(scorecard, words, locale),
    note: scorecard.assumptions.length > 0 ? words.scores.assumed : undefined,
    items: [],
  };
}

function resultOf({ total, rows }: Scorecard, { scores }: ReportWords): string {
  const full = formatNumber(fullOf(total));
  const shown = (points: number) => formatNumber(points, { fixed: true });
  if (total.value !== null) return scores.complete(shown(total.value), full);
  const missing = rows.filter((row) => whyMissing(row)).length;
  return scores.range(shown(total.min), shown(total.max), full, missing);
}

function tableOf(scorecard: Scorecard, words: ReportWords, { parts }: Locale): ReportTable {
  const { rows, total, assumptions } = scorecard;
  const { columns } = words.scores;
  const assumed = assumedPlaces(assumptions);
  const sum = (component: "1" | "2" | "total", points: Points): ReportRow => {
    const name =
      component === "total" ? parts.components.total : words.scores.sum(parts.components[component]);
    return { kind: "sum", cells: ["", "", name, "", "", fullOf(points), "", scoreOf(points, words)] };
  };
  const groups = (components: readonly Component[]) =>
    components.flatMap((component): readonly ReportRow[] => {
      const own = rows.filter((row) => row.component === component);
      return own.length === 0
        ? []
        : [{ kind: "group", text: parts.components[component] }, ...own.map((row) => lineOf(row, assumed))];
    });
  const divided = partsOf(scorecard).flatMap(([part, points]) => [
    ...groups(part === "1" ? ["1", "1.1", "1.2"] : ["2"]),
    sum(part, points),
  ]);
  return {
    columns: [
      { header: columns.no, align: "center", span: 1 },
      { header: columns.code, align: "center", span: 1 },
      { header: columns.name, align: "left", span: 2 },
      { header: columns.target, align: "left", span: 1 },
      { header: columns.actual, align: "right", span: 1 },
      { header: columns.weight, align: "right", span: 1 },
      { header: columns.achievement, align: "right", span: 1 },
      { header: columns.score, align: "right", span: 1 },
    ],
    rows: [...(divided.length > 0 ? divided : rows.map((row) => lineOf(row, assumed))), sum("total", total)],
  };
}

function lineOf(scored: ScoredRow, assumed: AssumedPlaces): ReportRow {
  const { no, code, name, weight, achievement, score, row } = scored;
  const target = targetText(scored);
  const shown = (value: number, place: AssumedPlace): ReportCell =>
    assumed[place].has(name) ? { assumed: toCents(value) } : toCents(value);
  const cells: ReportCell[] = [
    onOneLine(no),
    code ?? "",
    onOneLine(name),
    target ? `${onOneLine(target)}${assumed.target.has(name) ? "*" : ""}` : "-",
    onOneLine(actualText(scored)),
    row?.exempt ? "-" : shown(weight, "weight"),
    achievement === null ? "-" : shown(achievement * 100, "achievement"),
    score === null ? "-" : shown(score, "score"),
  ];
  return { kind: "row", cells };
}

function scoreOf(points: Points, words: ReportWords): ReportCell {
  return points.value === null ? pointsText(points, words) : toCents(points.value);
}

/** As shown: what is filed is the printed number. */
function toCents(value: number): number {
  return Number(formatNumber(value).replaceAll(",", ""));
}
