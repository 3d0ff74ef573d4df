import { assumptionMessage } from "../core/messages/assumption-message";
import { actualText } from "../core/messages/actual-text";
import { formatNumber } from "../core/messages/format-number";
import type { Locale } from "../core/messages/locale";
import type { Component } from "../core/plan/component";
import { planFigures } from "../core/plan/across/plan-figures";
import type { Plan } from "../core/plan/plan";
import { fullOf } from "../core/scorecard/full-of";
import { partsOf } from "../core/scorecard/parts-of";
import { placeName } from "../core/scorecard/place-name";
import type { Points, Scorecard, ScoredRow } from "../core/scorecard/scorecard";
import { targetText } from "../core/scorecard/target-text";
import { cutToWidth } from "./display-width";
import type { Paint } from "./paint";
import { plainLine } from "./plain-line";
import { showTable, type Column } from "./show-table";

const NAME_WIDTH = 44;
const TARGET_WIDTH = 22;

/** What `score` prints for people: the plan in a line, a table for each component, totals, assumptions. */
export function showScorecard(
  file: string,
  plan: Plan,
  scorecard: Scorecard,
  locale: Locale,
  paint: Paint,
): string {
  const headLine = locale.cli.headLine({ ...planFigures(plan), fiscalYear: plan.fiscalYear?.value });
  const table = scoreTable(scorecard, locale).map((line, i) => (i === 0 ? paint("quiet", line) : line));
  const assumptions = scorecard.assumptions.map((one) => `  - ${plainLine(assumptionMessage(locale, one))}`);
  return [
    paint("strong", file),
    headLine,
    "",
    ...table,
    "",
    ...(assumptions.length > 0 ? [locale.cli.assumptions, ...assumptions, ""] : []),
  ].join("\n");
}

function scoreTable(scorecard: Scorecard, locale: Locale): string[] {
  const { rows, total } = scorecard;
  const { no, code, name, target, actual, weight, achievement, score } = locale.cli.scoreColumns;
  const columns: Column[] = [
    { header: no },
    { header: code },
    { header: name },
    { header: target },
    { header: actual, align: "right" },
    { header: weight, align: "right" },
    { header: achievement, align: "right" },
    { header: score, align: "right" },
  ];
  const sumLine = (component: Component | "total", points: Points) => [
    "",
    "",
    locale.parts.components[component],
    "",
    "",
    formatNumber(fullOf(points)),
    "",
    showPoints(points, locale),
  ];
  const parts = partsOf(scorecard).flatMap(([part, points]) => [
    ...rows.filter(({ component }) => (component === "2") === (part === "2")).map(rowLine),
    sumLine(part, points),
  ]);
  return showTable(columns, [...(parts.length > 0 ? parts : rows.map(rowLine)), sumLine("total", total)]);
}

function rowLine(scored: ScoredRow): string[] {
  const { code, name, weight, achievement, score, row } = scored;
  return [
    placeName(scored),
    code ?? "",
    cutToWidth(plainLine(name), NAME_WIDTH),
    cutToWidth(plainLine(targetText(scored) ?? "-"), TARGET_WIDTH),
    plainLine(actualText(scored)),
    row?.exempt ? "-" : formatNumber(weight),
    achievement === null ? "-" : `${formatNumber(achievement * 100)}%`,
    score === null ? "-" : formatNumber(score, { fixed: true }),
  ];
}

function showPoints({ min, max, value }: Points, { cli }: Locale): string {
  if (value !== null) return formatNumber(value, { fixed: true });
  return cli.range(formatNumber(min, { fixed: true }), formatNumber(max, { fixed: true }));
}
