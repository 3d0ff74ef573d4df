import type { SheetGrid } from "../../grid/snapshot";
import { cleanText, isBlank } from "./cell-text";
import { PERIODIC_ROLES, RESULT, type Role } from "./headers";
import { matchHeader } from "./match-header";
import type { Heading } from "./period-headings";

/** Columns beside which a bare "6 เดือน" can only be a result. */
const JUDGING: readonly Role[] = ["actual", "achievement", "score"];

/** What a header with nothing but a period is about: what the title over it or the header before it says. */
export function roleOfBare(
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
