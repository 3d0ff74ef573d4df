import type { CellValue } from "../../grid/cell-value";
import type { SheetGrid } from "../../grid/snapshot";
import { readTarget } from "../cells/read-target";
import { cleanText, isBlank } from "./cell-text";
import { matchHeader, namesOtherPeriod, namesSum } from "./match-header";
import { partyIn } from "./parties";
import { isRevision } from "./revised-columns";
import { bareLabel, lowestLabel, type ColumnHeading } from "./titles-over";

/** Several columns of targets, of which one is the target of the whole. */
export interface TargetParts {
  /** From left to right, the one that counts included. */
  readonly columns: readonly number[];
  /** The column that counts. */
  readonly column: number;
  /**
   * Why that need not be the whole; undefined where its label says that it is:
   * - `periods`: the last part of the year, which is the whole only if the parts are counted from its beginning
   * - `places`: the office's own, or the first, of several that each may be a target of their own
   */
  readonly reason: "periods" | "places" | undefined;
}

const LONGEST_LABEL = 40;
/** Rows below a header that tell what its columns hold. */
const LOOKED_AT = 5;
const WHOLE = /^(?:เป้าหมาย|ค่าเป้าหมาย)?(?:รวม|ทั้งปี|ตลอดปี|ภาพรวม|ทั้งหมด|ทั้งสิ้น)+(?:งบประมาณ)?(?:25\d\d)?$/;
/** Counted from the beginning of the year. */
const SO_FAR = /^(?:เป้าหมาย|ค่าเป้าหมาย|รอบ)*(?:3|6|9|12)เดือน(?:แรก)?$|สะสม/;
const QUARTERS = "1 2 3 4";
/** The office whose plan it is. */
const OWN = /^(?:ระดับ|ของ)?(?:หน่วยงาน|ส่วนราชการ)$/;

const isTarget = (value: CellValue): boolean => {
  const match = matchHeader(value);
  return match?.role === "target" && match.year === undefined && match.period === undefined;
};
const isPeriod = (label: CellValue): boolean =>
  matchHeader(label)?.period !== undefined || namesOtherPeriod(label);
const isWhole = (label: CellValue): boolean => namesSum(label) || WHOLE.test(bareLabel(cleanText(label)));
/** A label in words that are no header's. */
const isUnknown = (label: CellValue): boolean =>
  typeof label === "string" && label.length <= LONGEST_LABEL && /\p{L}/u.test(label) && !matchHeader(label);

/**
 * Finds the columns of targets among which that of `target` stands: below one title, or each called a target of a part
 * of the year. undefined where it is one by itself.
 */
export function targetParts(
  headings: readonly ColumnHeading[],
  target: number | undefined,
  grid: SheetGrid,
  lastRow: number,
): TargetParts | undefined {
  if (target === undefined) return undefined;
  const below = columnsBelowTitle(headings, target);
  const columns = below.length > 1 ? below : columnsOfPeriods(headings, target);
  if (columns.length < 2) return undefined;
  const labelOf = (column: number): CellValue => lowestLabel(headings[column] ?? { own: [] });
  const whole = columns.find((column) => isWhole(labelOf(column)));
  if (whole !== undefined) return { columns, column: whole, reason: undefined };
  const labels = columns.map(labelOf);
  const last = columns.at(-1) ?? target;
  if (labels.every(isPeriod) || labels.map(cleanText).join(" ") === QUARTERS) {
    const isSoFar = labels.every((label) => SO_FAR.test(bareLabel(cleanText(label))));
    return { columns, column: last, reason: isSoFar ? undefined : "periods" };
  }
  if (!labels.every(isUnknown)) return undefined;
  const [first, ...others] = columns.filter((column) => holdsTargets(grid, lastRow, column));
  if (first === undefined) return undefined;
  const own = [first, ...others].find((column) => OWN.test(cleanText(labelOf(column))));
  return { columns, column: own ?? first, reason: others.length > 0 ? "places" : undefined };
}

/** The columns whose labels in a row only say which of several targets below one title they hold. */
export function labelsOfTargets(
  grid: SheetGrid,
  row: number,
  headings: readonly ColumnHeading[],
): ReadonlySet<number> {
  const first = headings.findIndex(({ own }) => own.some(isTarget));
  const labels = first < 0 ? [] : columnsBelowTitle(headings, first);
  const isLabel = (value: CellValue, column: number) =>
    labels.includes(column) &&
    (isUnknown(value) || isWhole(value)) &&
    typeof readTarget(cleanText(value)) !== "object";
  const isHeader =
    labels.length > 1 &&
    (grid.values[row] ?? []).every(
      (value, column) =>
        isBlank(value) ||
        matchHeader(value) !== undefined ||
        isLabel(value, column) ||
        partyIn(headings[column], value) !== undefined,
    ) &&
    labels.some((column) => holdsTargets(grid, row, column));
  return new Set(isHeader ? labels : []);
}

/** The columns that the title of a column reaches over, each with a label of its own that is no header. */
function columnsBelowTitle(headings: readonly ColumnHeading[], target: number): readonly number[] {
  const line = headings[target]?.over.findLastIndex(isTarget) ?? -1;
  const title = headings[target]?.over[line];
  if (title === undefined || title === null) return [];
  const isBelow = ({ own, over }: ColumnHeading) =>
    over[line] === title && own.slice(line + 1).some((value) => !isBlank(value));
  const isOther = (heading: ColumnHeading) => {
    const label = lowestLabel(heading);
    const match = matchHeader(label);
    return (match !== undefined && match.period === undefined) || isRevision(heading, label);
  };
  const isReached = ({ own }: ColumnHeading) => isBlank(own[line]);
  let from = target;
  while (from > 0 && isBelow(headings[from - 1] ?? NONE) && isReached(headings[from] ?? NONE)) from--;
  let to = target + 1;
  while (to < headings.length && isBelow(headings[to] ?? NONE) && isReached(headings[to] ?? NONE)) to++;
  const columns = headings.flatMap((heading, column) =>
    column >= from && column < to && isBelow(heading) && !isOther(heading) ? [column] : [],
  );
  return columns.includes(target) ? columns : [];
}

const NONE: ColumnHeading = { own: [], over: [] };

/** "เป้าหมายไตรมาส 1" and its like, each a header of its own. */
function columnsOfPeriods(headings: readonly ColumnHeading[], target: number): readonly number[] {
  const columns = headings.flatMap((heading, column) => {
    const match = matchHeader(lowestLabel(heading));
    return match?.role === "target" && match.period !== undefined ? [column] : [];
  });
  return columns.includes(target) ? columns : [];
}

/** Whether there are amounts to reach below a row; words of how something is to be done are none. */
function holdsTargets({ values }: SheetGrid, row: number, column: number): boolean {
  return values.slice(row + 1, row + 1 + LOOKED_AT).some((cells) => {
    const value = cells?.[column] ?? null;
    const target = typeof value === "string" ? readTarget(value) : undefined;
    return typeof value === "number" || (typeof target === "object" && target.kind !== "milestone");
  });
}
