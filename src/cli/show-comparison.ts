import type { Change } from "../core/compare/change";
import type { ComparedIndicator } from "../core/compare/compare-indicators";
import type { PlanComparison } from "../core/compare/compare-plans";
import type { ComparedProject } from "../core/compare/compare-projects";
import { cellName, type CellRef } from "../core/grid/cell-ref";
import { changeMessage } from "../core/messages/change-message";
import { comparisonLocales } from "../core/messages/comparison-locales";
import type { ComparisonWords } from "../core/messages/comparison-words";
import { formatBaht } from "../core/messages/format-baht";
import type { Language } from "../core/messages/locale";
import { locales } from "../core/messages/locales";
import type { Satang } from "../core/plan/budget";
import { cutToWidth } from "./display-width";
import type { Paint } from "./paint";
import { plainLine } from "./plain-line";
import { showTable, type Column } from "./show-table";

const NAME_WIDTH = 44;
const TARGET_WIDTH = 22;

/** What `compare` prints for people: both years in a line, a table of what changed, every change with its cells. */
export function showComparison(comparison: PlanComparison, language: Language, paint: Paint): string {
  const { last, current, indicators, projects, changes } = comparison;
  const words = comparisonLocales[language];
  const { cli, severities } = locales[language];
  const years = [words.lastYear(last.fiscalYear), words.currentYear(current.fiscalYear)];
  const told = (["warning", "info"] as const).flatMap((severity) => {
    const own = changes.filter((change) => change.severity === severity);
    if (own.length === 0) return [];
    return [
      paint(severity, severities[severity]),
      ...own.flatMap((one) => changeLines(one, words, paint)),
      "",
    ];
  });
  return [
    cli.headLine(last),
    cli.headLine(current),
    "",
    ...section(words.indicators, indicators, words, years, indicatorLine, paint),
    ...section(words.projects, projects, words, years, projectLine, paint),
    ...(changes.length === 0 ? [words.noChanges, ""] : told),
  ].join("\n");
}

type Row = ComparedIndicator | ComparedProject;

function section<R extends Row>(
  title: string,
  rows: readonly R[],
  words: ComparisonWords,
  years: readonly string[],
  lineOf: (row: R, words: ComparisonWords) => readonly string[],
  paint: Paint,
): string[] {
  if (rows.length === 0) return [];
  const changed = rows.filter(({ changes }) => changes.length > 0);
  const columns: Column[] = [words.name, ...years, words.change].map((header) => ({ header }));
  const lines = changed.map((row) => [
    ...lineOf(row, words),
    row.changes.map(({ code }) => words.kinds[code]).join(", "),
  ]);
  const table = changed.length === 0 ? [] : showTable(columns, lines);
  const same = rows.length - changed.length;
  return [
    paint("strong", title),
    ...table,
    ...(same === 0 ? [] : [paint("quiet", words.unchanged(same))]),
    "",
  ];
}

function indicatorLine({ last, current }: ComparedIndicator, words: ComparisonWords): readonly string[] {
  const target = (one: ComparedIndicator["last"]) =>
    cutToWidth(plainLine(one?.target?.text || words.none), TARGET_WIDTH);
  return [nameCell(current?.name.value ?? last?.name.value), target(last), target(current)];
}

function projectLine({ last, current }: ComparedProject, words: ComparisonWords): readonly string[] {
  const money = (budget: Satang | undefined) => (budget === undefined ? words.none : formatBaht(budget));
  return [nameCell(current?.name ?? last?.name), money(last?.budget), money(current?.budget)];
}

function nameCell(name = ""): string {
  return cutToWidth(plainLine(name), NAME_WIDTH);
}

function changeLines(change: Change, words: ComparisonWords, paint: Paint): string[] {
  const place = (at: CellRef | undefined) => (at ? `${plainLine(at.sheet)} ${cellName(at)}` : words.none);
  const places = `${place(change.last)} → ${place(change.current)}`;
  return [`  ${plainLine(changeMessage(words, change))}`, `      ${paint("quiet", places)}`];
}
