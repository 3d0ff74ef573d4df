import type { SheetGrid } from "../../grid/snapshot";
import { cleanText, isBlank } from "./cell-text";
import { PERIODIC_ROLES, type Role } from "./headers";
import { matchHeader, type HeaderMatch } from "./match-header";
import type { Period } from "./match-period";

/** A column of actuals as they stood at the end of a part of the year. */
export interface PeriodColumn {
  readonly period: Period;
  readonly column: number;
}

/** What the header cells of one column say together. */
interface Heading {
  readonly column: number;
  readonly role: Role | undefined;
  readonly period: Period | undefined;
  /** The period stands in a row below the header's first. */
  readonly isBelow: boolean;
}

type Columns = Partial<Record<Role, number>>;

const RESULT = /ผล|result/i;
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
): readonly PeriodColumn[] {
  const headings = headingsOf(grid, row, lastRow, said);
  if (headings.every(({ period }) => period === undefined)) return [];
  const plain: Columns = {};
  const periods = new Map<Role, PeriodColumn[]>();
  for (const heading of headings) {
    const { column, period } = heading;
    if (period === undefined) {
      if (heading.role) plain[heading.role] ??= column;
      continue;
    }
    const role = heading.role ?? roleOfBare(grid, row, heading, headings);
    if (!role || !PERIODIC_ROLES.has(role)) continue;
    const there = periods.get(role) ?? [];
    periods.set(role, there);
    if (!there.some((one) => one.period === period)) there.push({ column, period });
  }
  for (const [role, there] of periods) {
    const isPeriod = there.some(({ column }) => column === columns[role]);
    const latest = there.reduce((last, one) => (one.period > last.period ? one : last));
    if (columns[role] === undefined || isPeriod) columns[role] = plain[role] ?? latest.column;
  }
  return [...(periods.get("actual") ?? [])].sort((one, other) => one.period - other.period);
}

function headingsOf(
  grid: SheetGrid,
  row: number,
  lastRow: number,
  said: ReadonlyMap<number, HeaderMatch>,
): readonly Heading[] {
  // Rows that hold nothing may be holes, over which `map` would jump.
  const rows = Array.from(grid.values.slice(row, lastRow + 1));
  const width = Math.max(...rows.map((cells) => cells?.length ?? 0));
  return Array.from({ length: width }, (_, column) => {
    const matches = rows.map((cells) => matchHeader(cells?.[column] ?? null));
    const ofPeriod = matches.findIndex((match) => match?.period !== undefined);
    const byHand = said.get(column);
    return {
      column,
      role: byHand?.role ?? matches.findLast((match) => match?.role)?.role,
      period: byHand?.period ?? matches[ofPeriod]?.period,
      isBelow: ofPeriod > 0,
    };
  });
}

/** What a header with nothing but a period is about: what the title over it or the header before it says. */
function roleOfBare(
  grid: SheetGrid,
  row: number,
  { column, isBelow }: Heading,
  headings: readonly Heading[],
): Role | undefined {
  const titles = grid.values[isBelow ? row : row - 1]?.slice(0, column + 1) ?? [];
  const place = titles.findLastIndex((value) => !isBlank(value));
  const title = titles[place] ?? null;
  const over = isBelow ? headings[place]?.role : matchHeader(title)?.role;
  if (over && PERIODIC_ROLES.has(over)) return over;
  if (isBelow) return over === undefined && RESULT.test(cleanText(title)) ? "actual" : undefined;

  const before = headings.findLast((heading) => heading.column < column && heading.role);
  const isPlain = (role: Role) => headings.some((one) => one.role === role && one.period === undefined);
  if (before?.role && PERIODIC_ROLES.has(before.role) && (before.period !== undefined || isPlain("actual")))
    return before.role;
  return headings.some(({ role }) => role && JUDGING.includes(role)) ? "actual" : undefined;
}
