import type { SheetGrid } from "../../grid/snapshot";
import { datedColumns, ofLatestYear, type DatedColumns } from "./dated-columns";
import { PERIODIC_ROLES, type Role } from "./headers";
import type { HeaderMatch } from "./match-header";
import type { Period } from "./match-period";
import { mayHoldMoney } from "./may-hold-money";
import { headingsOf, withoutYielding, type Heading } from "./period-headings";
import { resultParts } from "./result-parts";
import { roleOfBare } from "./role-of-bare";
import { titlesOver } from "./titles-over";

/** A column of actuals as they stood at the end of a part of the year. */
export interface PeriodColumn {
  readonly period: Period;
  readonly column: number;
  /** Its header calls it a quarter. */
  readonly isQuarter?: true;
}

/** A column that speaks of a part of the year and is not read as one of actuals. */
export interface PassedPeriod {
  readonly row: number;
  readonly column: number;
  /**
   * - `twice`: another column holds the actuals of the same part, or is the actual in force
   * - `unclear`: whether it holds targets, actuals or scores
   * - `other`: not from 1 October on to the end of a quarter
   */
  readonly reason: "twice" | "unclear" | "other";
  readonly period: Period | undefined;
}

export interface Periods {
  readonly periods: readonly PeriodColumn[];
  readonly passed: readonly PassedPeriod[];
  readonly dated: readonly DatedColumns[];
  /** For columns of actuals, the column that says the same in percent; it may be that column itself. */
  readonly percents: ReadonlyMap<number, number>;
}

type Columns = Partial<Record<Role, number>>;

/**
 * Finds the columns of a header that hold the actuals of a part of the year, and corrects `columns`: a plain
 * ผลการดำเนินงาน is the actual in force, else the column of the latest period; likewise for targets, achievements and
 * scores by period. `said` is what columns mean by hand.
 */
export function readPeriods(
  grid: SheetGrid,
  row: number,
  lastRow: number,
  columns: Columns,
  said: ReadonlyMap<number, HeaderMatch> = new Map(),
): Periods {
  const parts =
    said.size > 0
      ? []
      : resultParts(titlesOver(grid, row, lastRow), (column) => mayHoldMoney(grid, lastRow, column));
  for (const { columns: parted, result } of parts)
    if (columns.actual !== undefined && parted.includes(columns.actual)) columns.actual = result;
  const all = headingsOf(grid, row, lastRow, said, parts);
  const headings = withoutYielding(ofLatestYear(all));
  const [inForce, ...others] = said.size > 0 ? [] : plainActuals(headings);
  if (inForce) columns.actual = inForce.column;
  const passed = others.map(({ row, column }): PassedPeriod => ({
    row,
    column,
    reason: "twice",
    period: undefined,
  }));
  const plain: Columns = { ...(inForce && { actual: inForce.column }) };
  const periods = new Map<Role, PeriodColumn[]>();
  for (const heading of headings) {
    const { column, period } = heading;
    const pass = (reason: PassedPeriod["reason"]) =>
      passed.push({ row: heading.row, column, reason, period: period === "other" ? undefined : period });
    if (period === undefined) {
      if (heading.role) plain[heading.role] ??= column;
      continue;
    }
    const role = heading.role ?? (heading.isBare ? roleOfBare(grid, row, heading, headings) : undefined);
    if (role === "unclear") pass("unclear");
    if (period === "other" && role === "actual" && !inForce?.isSoFar) pass("other");
    if (!role || role === "unclear" || period === "other" || !PERIODIC_ROLES.has(role)) continue;
    const there = periods.get(role) ?? [];
    periods.set(role, there);
    if (!there.some((one) => one.period === period))
      there.push({ column, period, ...(heading.isQuarter && { isQuarter: true }) });
    else if (role === "actual") pass("twice");
  }
  for (const [role, there] of periods) {
    const isPeriod =
      there.some(({ column }) => column === columns[role]) ||
      all.some((one) => one.column === columns[role] && !headings.includes(one));
    const latest = there.reduce((last, one) => (one.period > last.period ? one : last));
    if (columns[role] === undefined || isPeriod) columns[role] = plain[role] ?? latest.column;
  }
  // A part of the year that is not read stands for no other.
  if (
    said.size === 0 &&
    headings.some(({ column, period }) => column === columns.actual && period === "other")
  )
    delete columns.actual;
  const used = new Set(Object.values(columns));
  return {
    periods: [...(periods.get("actual") ?? [])].sort((one, other) => one.period - other.period),
    passed: passed.filter(({ column }) => !used.has(column)),
    dated: said.size > 0 ? [] : datedColumns(headings),
    percents: new Map(
      parts.flatMap(({ result, percent }) => (percent === undefined ? [] : [[result, percent]])),
    ),
  };
}

/** The columns of results of the whole year, the one in force first; those of years before it are of no concern. */
function plainActuals(headings: readonly Heading[]): readonly Heading[] {
  const plain = headings.filter(({ role, period }) => role === "actual" && period === undefined);
  const yearOf = ({ year = Infinity }: Heading) => year;
  const latest = Math.max(...plain.map(yearOf));
  return plain
    .filter((heading) => yearOf(heading) === latest)
    .sort((one, other) => Number(other.isSoFar) - Number(one.isSoFar));
}
