import type { SheetGrid } from "../../grid/snapshot";
import { moneyTitleOf } from "./budget-columns";
import { cleanText, isBlank } from "./cell-text";
import { RESULT, SO_FAR, type Role } from "./headers";
import { matchHeader, namesOtherPeriod, namesOtherResult, namesSum, type HeaderMatch } from "./match-header";
import { namesQuarter, type Period } from "./match-period";
import type { ResultParts } from "./result-parts";
import { titlesOver, type ColumnHeading } from "./titles-over";

/** What the header cells of one column say together. */
export interface Heading {
  readonly row: number;
  readonly column: number;
  readonly role: Role | undefined;
  readonly period: Period | "other" | undefined;
  /** It is called a quarter. */
  readonly isQuarter: boolean;
  /** Nothing stands below the period. */
  readonly isBare: boolean;
  /** The period stands in a row below the header's first. */
  readonly isBelow: boolean;
  readonly year: number | undefined;
  readonly isSoFar: boolean;
  /** It says that it is of the office's own assessment. */
  readonly isOwn: boolean;
}

/** What a header says of each column; `said` and `parts` are what columns mean by hand, and as parts of results. */
export function headingsOf(
  grid: SheetGrid,
  row: number,
  lastRow: number,
  said: ReadonlyMap<number, HeaderMatch>,
  parts: readonly ResultParts[],
): readonly Heading[] {
  const rows = grid.values.slice(row, lastRow + 1);
  const first = namesPeriodsOnly(grid.values[row - 1]) ? row - 1 : row;
  const titled = titlesOver(grid, first, lastRow);
  const headings = titled.map((heading, column): Heading => {
    const { own, over } = heading;
    // Below a title of money stand its own plans and results.
    const matches = moneyTitleOf(heading) < 0 ? own.map(matchHeader) : [];
    const titles = over.map(matchHeader);
    const ofPeriod = titles.findIndex((match) => match?.period !== undefined);
    const ofOther = over.findIndex(namesOtherPeriod);
    const last = own.findLastIndex((value) => !isBlank(value));
    const place = Math.max(ofPeriod, ofOther);
    const byHand = said.get(column);
    const part = parts.find(({ columns }) => columns.includes(column));
    const isResult = part && [part.result, ...part.rivals].includes(column);
    const named = part ? undefined : matches.findLast((match) => match?.role);
    const ofResult =
      isResult ?? ((ofOther >= 0 && namesOtherResult(over[ofOther] ?? null)) || addsUpResults(rows, column));
    return {
      row: first + Math.max(0, place < 0 || isBlank(own[place]) ? last : place),
      column,
      role: byHand?.role ?? named?.role ?? (ofResult ? "actual" : undefined),
      period: byHand?.period ?? titles[ofPeriod]?.period ?? (ofOther < 0 ? undefined : "other"),
      isQuarter: ofPeriod >= 0 && namesQuarter(cleanText(over[ofPeriod])),
      isBare: place === last,
      isBelow: first + place > row,
      year: titles.find((match) => match?.year !== undefined)?.year,
      isSoFar: own.some((value) => SO_FAR.test(cleanText(value))),
      isOwn: !byHand && named?.yields === "own",
    };
  });
  if (said.size > 0) return headings;
  const isPart = headings.map((heading, column) => isPartOfResults(heading, titled[column]));
  return headings.map((heading, column) => {
    const isOther = heading.role !== undefined && heading.role !== "actual";
    const hasParts = !isOther && isPart[column - 1] === true && isPart[column - 2] === true;
    const sums =
      heading.period === undefined
        ? namesSum(titled[column]?.own[heading.row - first] ?? null)
        : isWhole(heading) && headings[column - 1]?.period === 12;
    return hasParts && sums ? { ...heading, role: "actual", period: undefined, isSoFar: true } : heading;
  });
}

/** The columns but those of the office's own assessment that have a plain one of their role beside them. */
export function withoutYielding(headings: readonly Heading[]): readonly Heading[] {
  const isPlain = (other: Heading, { role, period = other.period }: Heading) =>
    !other.isOwn && other.role === role && other.period === period && period !== "other";
  return headings.filter((one) => !one.isOwn || !headings.some((other) => isPlain(other, one)));
}

/** Whether a column holds the results of a part of the year. */
function isPartOfResults({ role, period }: Heading, titled: ColumnHeading | undefined): boolean {
  if (period === undefined) return false;
  const isOfResults = () => titled?.over.some((value) => RESULT.test(cleanText(value))) === true;
  return role === "actual" || (role === undefined && isOfResults());
}

/** "รวมผลงานทั้งปี", which behind the last part of the year is no part of it. */
function isWhole({ role, period, isSoFar }: Heading): boolean {
  return role === "actual" && period === 12 && isSoFar;
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
