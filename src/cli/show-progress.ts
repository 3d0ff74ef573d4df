import { formatNumber } from "../core/messages/format-number";
import { locales } from "../core/messages/locales";
import type { Language, Locale } from "../core/messages/locale";
import { progressLocales } from "../core/messages/progress-locales";
import { placeName } from "../core/scorecard/place-name";
import type { Points } from "../core/scorecard/scorecard";
import type { IndicatorProgress, Progress, Stage } from "../core/scorecard/score-progress";
import { targetText } from "../core/scorecard/target-text";
import { cutToWidth } from "./display-width";
import type { Paint } from "./paint";
import { plainLine } from "./plain-line";
import { showTable, type Column } from "./show-table";

const NAME_WIDTH = 44;
const TARGET_WIDTH = 22;

/** What `progress` prints for people: the score at each part of the year, and each indicator's actuals. */
export function showProgress(
  file: string,
  progress: Progress | undefined,
  language: Language,
  paint: Paint,
  mayAdd: boolean,
): string {
  const words = progressLocales[language];
  if (!progress) {
    const how = mayAdd ? [words.howTo] : [];
    return [paint("strong", file), words.noColumns, ...how, ""].join("\n");
  }
  const table = (lines: readonly string[]) => lines.map((line, i) => (i === 0 ? paint("quiet", line) : line));
  return [
    paint("strong", file),
    words.title,
    "",
    ...table(stageTable(progress, language)),
    "",
    ...table(indicatorTable(progress, language)),
    "",
    words.carriedOn,
    "",
  ].join("\n");
}

const POINTS = { "1": "performance", "2": "potential", total: "total" } as const;

function stageTable({ stages }: Progress, language: Language): string[] {
  const locale = locales[language];
  const words = progressLocales[language];
  const { components } = locale.parts;
  const isUndivided = stages.some(({ points }) => points?.scheme.isUndivided);
  const parts = isUndivided ? [] : (["1", "2"] as const);
  const columns: Column[] = [
    { header: "" },
    ...parts.map((part): Column => ({ header: components[part], align: "right" })),
    { header: components.total, align: "right" },
    { header: "" },
  ];
  const line = ({ at, points, ...counts }: Stage): string[] => {
    const show = (part: keyof typeof POINTS) => (points ? showPoints(points[POINTS[part]], locale) : "-");
    const told = points ? words.reported(counts) : words.nothingYet;
    return [words.stage(at), ...parts.map(show), show("total"), told];
  };
  return showTable(columns, stages.map(line));
}

function indicatorTable({ stages, indicators }: Progress, language: Language): string[] {
  const { no, code, name, target } = locales[language].cli.scoreColumns;
  const words = progressLocales[language];
  const columns: Column[] = [
    ...[no, code, name, target].map((header) => ({ header })),
    ...stages.map(({ at }): Column => ({ header: words.stage(at), align: "right" })),
    { header: words.trend },
  ];
  const line = ({ row, actuals, trend }: IndicatorProgress): string[] => [
    placeName(row),
    row.code ?? "",
    cutToWidth(plainLine(row.name), NAME_WIDTH),
    cutToWidth(plainLine(targetText(row) ?? "-"), TARGET_WIDTH),
    ...stages.map((stage) => plainLine(actuals.find(({ at }) => at === stage.at)?.text || "-")),
    trend ? words.trends[trend] : "-",
  ];
  return showTable(columns, indicators.map(line));
}

function showPoints({ min, max, value }: Points, { cli }: Locale): string {
  const show = (points: number) => formatNumber(points, { fixed: true });
  return value === null ? cli.range(show(min), show(max)) : show(value);
}
