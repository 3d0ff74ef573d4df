import { moneyTitleOf } from "./budget-columns";
import { cleanText, isBlank } from "./cell-text";
import { targetsBelowYears } from "./dated-columns";
import type { Role } from "./headers";
import { matchHeader } from "./match-header";
import type { YearColumn } from "./read-sub-header";
import type { ColumnHeading } from "./titles-over";

/** Columns of tables in which the target of one year counts, the plan's own. */
const JUDGING: readonly Role[] = ["actual", "achievement", "score", "responsibility"];
const RESULTS: ReadonlySet<Role | undefined> = new Set<Role>(["actual", "achievement", "score"]);
const TARGET = /^(?!ผล|ร้อยละ).*(?:เป้าหมาย|target)/i;

/**
 * Leaves in `years` the columns of targets by year, the oldest first. `columns.target` is a target of no year, or of
 * the only one; where a table does not judge, the targets by year are all that it has.
 */
export function placeTargets(
  columns: Partial<Record<Role, number>>,
  years: YearColumn[],
  headings: readonly ColumnHeading[],
): void {
  years.push(...targetsBelowYears(headings));
  keep(years, ({ column }) => mayBeOfTarget(headings[column]));
  const judges = JUDGING.some((role) => columns[role] !== undefined);
  const isOfYears = years.some(({ column }) => column === columns.target || isReached(headings[column]));
  const hasPlain = judges && columns.target !== undefined && !isOfYears;
  if (judges && (hasPlain || years.length > 1)) {
    keep(years, ({ column, named }) => named || isNamed(headings[column]?.over));
  }
  const [only] = years;
  if (hasPlain || !only) return;
  delete columns.target;
  if (years.length === 1 && (only.named || judges)) {
    columns.target = only.column;
    years.length = 0;
  }
  years.sort((one, other) => one.year - other.year);
}

function keep(years: YearColumn[], isKept: (year: YearColumn) => boolean): void {
  years.splice(0, years.length, ...years.filter(isKept));
}

/** Years of budgets, of results, or of parts of a year, are none of targets. */
function mayBeOfTarget(heading: ColumnHeading | undefined): boolean {
  if (!heading) return true;
  const matches = heading.over.map(matchHeader);
  return (
    moneyTitleOf(heading) < 0 &&
    matches.every((match) => match?.period === undefined && !RESULTS.has(match?.role))
  );
}

const isNamed = (cells: ColumnHeading["own"] = []): boolean =>
  cells.some((value) => matchHeader(value)?.role === "target" || TARGET.test(cleanText(value)));

/** Whether a title of targets that stands in another column reaches over this one. */
function isReached(heading: ColumnHeading | undefined): boolean {
  return (
    heading !== undefined && isNamed(heading.over) && !isNamed(heading.own.filter((value) => !isBlank(value)))
  );
}
