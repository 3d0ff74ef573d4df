import type { SheetGrid } from "../../grid/snapshot";
import { cleanText, isBlank } from "./cell-text";
import { PERIODIC_ROLES, SO_FAR, type Role } from "./headers";
import { moneyTitleOf } from "./budget-columns";
import { matchHeader, namesOtherPeriod, namesOtherResult, namesSum, type HeaderMatch } from "./match-header";
import type { Period } from "./match-period";
import { titlesOver } from "./titles-over";

/** A column of actuals as they stood at the end of a part of the year. */
export interface PeriodColumn {
  readonly period: Period;
  readonly column: number;
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
}

/** What the header cells of one column say together. */
interface Heading {
  readonly row: number;
  readonly column: number;
  readonly role: Role | undefined;
  readonly period: Period | "other" | undefined;
  /** Nothing stands below the period. */
  readonly isBare: boolean;
  /** The period stands in a row below the header's first. */
  readonly isBelow: boolean;
  readonly year: number | undefined;
  readonly isSoFar: boolean;
}

type Columns = Partial<Record<Role, number>>;

const RESULT = /^(?!.*(?:งบ|เงิน|เบิก|จ่าย)).*(?:ผล|result)/i;
/** Columns beside which a bare "6 เดือน" can only be a result. */
const JUDGING: readonly Role[] = ["actual", "achievement", "score"];

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
  const headings = headingsOf(grid, row, lastRow, said);
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
    if (period === "other" && role === "actual") pass("other");
    if (!role || role === "unclear" || period === "other" || !PERIODIC_ROLES.has(role)) continue;
    const there = periods.get(role) ?? [];
    periods.set(role, there);
    if (!there.some((one) => one.period === period)) there.push({ column, period });
    else if (role === "actual") pass("twice");
  }
  for (const [role, there] of periods) {
    const isPeriod = there.some(({ column }) => column === columns[role]);
    const latest = there.reduce((last, one) => (one.period > last.period ? one : last));
    if (columns[role] === undefined || isPeriod) columns[role] = plain[role] ?? latest.column;
  }
  const used = new Set(Object.values(columns));
  return {
    periods: [...(periods.get("actual") ?? [])].sort((one, other) => one.period - other.period),
    passed: passed.filter(({ column }) => !used.has(column)),
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

function headingsOf(
  grid: SheetGrid,
  row: number,
  lastRow: number,
  said: ReadonlyMap<number, HeaderMatch>,
): readonly Heading[] {
  const rows = grid.values.slice(row, lastRow + 1);
  const first = namesPeriodsOnly(grid.values[row - 1]) ? row - 1 : row;
  return titlesOver(grid, first, lastRow).map((heading, column) => {
    const { own, over } = heading;
    // Below a title of money stand its own plans and results.
    const matches = moneyTitleOf(heading) < 0 ? own.map(matchHeader) : [];
    const titles = over.map(matchHeader);
    const ofPeriod = titles.findIndex((match) => match?.period !== undefined);
    const ofOther = over.findIndex(namesOtherPeriod);
    const last = own.findLastIndex((value) => !isBlank(value));
    const place = Math.max(ofPeriod, ofOther);
    const byHand = said.get(column);
    const ofResult = (ofOther >= 0 && namesOtherResult(over[ofOther] ?? null)) || addsUpResults(rows, column);
    return {
      row: first + Math.max(0, place < 0 || isBlank(own[place]) ? last : place),
      column,
      role:
        byHand?.role ?? matches.findLast((match) => match?.role)?.role ?? (ofResult ? "actual" : undefined),
      period: byHand?.period ?? titles[ofPeriod]?.period ?? (ofOther < 0 ? undefined : "other"),
      isBare: place === last,
      isBelow: first + place > row,
      year: titles.find((match) => match?.year !== undefined)?.year,
      isSoFar: own.some((value) => SO_FAR.test(cleanText(value))),
    };
  });
}

/** A row of parts of the year, each over several columns, may stand on top of the header. */
function namesPeriodsOnly(cells: SheetGrid["values"][number]): boolean {
  const filled = cells?.filter((value) => !isBlank(value)) ?? [];
  return (
    filled.length > 1 &&
    filled.every((value) => {
      const match = matchHeader(value);
      return (match?.period !== undefined && match.role === undefined) || namesOtherPeriod(value);
    })
  );
}

/** "รวม" below the title of results, as "6 เดือน" beside it. */
function addsUpResults(
  [titles = [], ...below]: readonly SheetGrid["values"][number][],
  column: number,
): boolean {
  const title = titles.slice(0, column + 1).findLast((value) => !isBlank(value)) ?? null;
  return matchHeader(title)?.role === "actual" && below.some((cells) => namesSum(cells?.[column] ?? null));
}

/** What a header with nothing but a period is about: what the title over it or the header before it says. */
function roleOfBare(
  grid: SheetGrid,
  row: number,
  { column, isBelow }: Heading,
  headings: readonly Heading[],
): Role | "unclear" | undefined {
  const titles = grid.values[isBelow ? row : row - 1]?.slice(0, column + 1) ?? [];
  const place = titles.findLastIndex((value) => !isBlank(value));
  const title = titles[place] ?? null;
  const over = isBelow ? headings[place]?.role : matchHeader(title)?.role;
  if (over && PERIODIC_ROLES.has(over)) return over;
  if (isBelow) return over === undefined && RESULT.test(cleanText(title)) ? "actual" : undefined;

  const before = headings.findLast((heading) => heading.column < column && heading.role);
  const actual = headings.find(({ role, period }) => role === "actual" && period === undefined);
  if (before?.role && PERIODIC_ROLES.has(before.role)) {
    if (before.period !== undefined) return before.role;
    if (actual) {
      if (before.role === "actual" || isForWholeYear(before, headings)) return before.role;
      // What adds up results stands behind them.
      return actual.isSoFar ? "actual" : "unclear";
    }
  }
  return headings.some(({ role }) => role && JUDGING.includes(role)) ? "actual" : "unclear";
}

/** A target that is parted goes on to the end of the year; results may be those so far. */
function isForWholeYear({ role, column }: Heading, headings: readonly Heading[]): boolean {
  const next = headings.find((heading) => heading.column > column && heading.role);
  const parts = headings.slice(column + 1, next?.column);
  return role === "target" && parts.some(({ period }) => period === 12);
}
