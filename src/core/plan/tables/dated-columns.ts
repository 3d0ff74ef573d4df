import type { Role } from "./headers";
import { matchHeader } from "./match-header";
import type { Heading } from "./period-headings";
import type { YearColumn } from "./read-sub-header";
import { lowestLabel, type ColumnHeading } from "./titles-over";

/** Columns of one role for each of several years, the oldest first. */
export interface DatedColumns {
  readonly role: Role;
  readonly of: readonly { readonly year: number; readonly column: number }[];
}

/** Columns that a table may have once for each year; targets by year are read by themselves. */
const YEARLY_ROLES: readonly Role[] = ["weight", "actual", "achievement", "score"];

/** The columns of weights and results, of no part of the year, that stand once for each of several years. */
export function datedColumns(headings: readonly Heading[]): readonly DatedColumns[] {
  return YEARLY_ROLES.flatMap((role) => {
    const of = headings.flatMap(({ role: own, period, year, column }) =>
      own === role && period === undefined && year !== undefined ? { year, column } : [],
    );
    of.sort((one, other) => one.year - other.year);
    return of.length > 1 && of[0]?.year !== of.at(-1)?.year ? { role, of } : [];
  });
}

/** Results of a part of the year as far as those of a later year do not stand beside them. */
export function ofLatestYear(headings: readonly Heading[]): readonly Heading[] {
  return headings.filter(
    ({ role, period, year }) =>
      period === undefined ||
      year === undefined ||
      !headings.some((other) => other.role === role && other.period === period && (other.year ?? 0) > year),
  );
}

/** The columns called เป้าหมาย below the titles of years. */
export function targetsBelowYears(headings: readonly ColumnHeading[]): readonly YearColumn[] {
  return headings.flatMap((heading, column) => {
    const label = matchHeader(lowestLabel(heading));
    if (label?.role !== "target" || label.year !== undefined || label.period !== undefined) return [];
    const title = heading.over.map(matchHeader).find((match) => match?.year !== undefined);
    return title?.year !== undefined && title.role === undefined
      ? { year: title.year, column, named: true }
      : [];
  });
}
