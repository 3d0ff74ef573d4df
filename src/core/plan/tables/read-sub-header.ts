import type { CellRef } from "../../grid/cell-ref";
import type { CellValue } from "../../grid/cell-value";
import type { SheetGrid } from "../../grid/snapshot";
import { isUnknownLabel, moneyTitleOf, namesMoney } from "./budget-columns";
import { cleanText, isBlank } from "./cell-text";
import type { Role } from "./headers";
import { matchHeader, matchUnit, namesOtherPeriod, namesPlan, namesSum } from "./match-header";
import { mayHoldMoney } from "./may-hold-money";
import { partyIn } from "./parties";
import { namesAmount, namesMeasure } from "./place-measures";
import { resultParts } from "./result-parts";
import { isRevision } from "./revised-columns";
import { isScorePart } from "./score-parts";
import { labelsOfTargets } from "./target-parts";
import { mergesFrom, titlesOver, type ColumnHeading } from "./titles-over";

export interface YearColumn {
  readonly year: number;
  readonly column: number;
  /** The header says too that it is a target: "ค่าเป้าหมาย ปี 2569". */
  readonly named: boolean;
}

type Columns = Readonly<Partial<Record<Role, number>>>;

/** The unit that a row below a header gives its budgets. */
function unitIn(grid: SheetGrid, row: number, { budget }: Columns): number | undefined {
  return budget === undefined ? undefined : matchUnit(grid.values[row]?.[budget] ?? null);
}

/** Rows of a header below its first. */
const MOST_BELOW = 4;

/**
 * The rows below a header belong to it as far as its cells are merged down, and where they hold nothing but years,
 * further header words, parts of the year or of the budget, the unit of money, or the columns' numbers.
 */
export function readSubHeader(
  grid: SheetGrid,
  row: number,
  columns: Partial<Record<Role, number>>,
  years: YearColumn[],
  unknown: CellRef[],
): number {
  const ofTheUser = new Set(unknown.map(({ column }) => column));
  const bottom = mergedDownTo(grid, row, columns);
  const merged = new Set(mergesFrom(grid, row).flatMap(({ left, right }) => (right > left ? left : [])));
  let last = row;
  for (let below = row + 1; below < grid.values.length && below <= row + MOST_BELOW; below++) {
    const cells = grid.values[below];
    if (!cells || cells.every((value) => isBlank(value))) continue;
    if (numbersColumns(cells)) return below;
    const headings = titlesOver(grid, row, below);
    const isMoney = (column: number) => headings[column] !== undefined && moneyTitleOf(headings[column]) >= 0;
    const labels = labelsOfMoney(grid, below, headings);
    const ofResults = labelsOfResults(grid, below, headings, merged);
    const ofTargets = labelsOfTargets(grid, below, headings);
    const ofPeriods = labelsOfPeriods(cells, headings);
    const found = cells.map((value, column) => {
      if (isBlank(value)) return undefined;
      if (isMoney(column) && (namesMoney(value) || labels.has(column))) return "label";
      if (headings[column] && (isRevision(headings[column], value) || isScorePart(headings[column], value)))
        return "label";
      if (namesAmount(value) && cells.some(namesMeasure)) return undefined;
      if (partyIn(headings[column], value)) return "label";
      if (ofResults.has(column) || ofTargets.has(column) || ofPeriods.has(column)) return "label";
      if (namesOtherPeriod(value) || namesSum(value) || namesPlan(value)) return undefined;
      return matchHeader(value) ?? (ofTheUser.has(column) ? undefined : "foreign");
    });
    const isPlain = (role: Role) =>
      found.some((one) => typeof one === "object" && one.role === role && one.yields === undefined);
    let adds = unitIn(grid, below, columns) !== undefined;
    if (adds) found[columns.budget ?? 0] = undefined;
    if (below > bottom && found.includes("foreign")) return last;
    found.forEach((match, column) => {
      if (match === undefined || match === "foreign") return;
      if (match === "label") return void (adds = true);
      const isTarget = match.role === "target";
      // Of money too one says what was planned, and what became of it.
      const role = isMoney(column) ? undefined : match.role;
      if (match.period !== undefined) {
        if (role) columns[role] ??= column;
      } else if (match.year !== undefined && (isTarget || match.role === undefined))
        years.push({ year: match.year, column, named: isTarget });
      else if (role && columns[role] === undefined && (last === row || below <= bottom)) {
        if (match.yields !== "own" || !isPlain(role)) columns[role] = column;
      } else return;
      adds = true;
    });
    if (!adds && below > bottom) return last;
    // A title over several columns is no header of its own.
    const titles = unknown.filter(({ column }) => found[column] !== undefined);
    for (const title of titles) unknown.splice(unknown.indexOf(title), 1);
    last = below;
  }
  return last;
}

/**
 * The columns whose labels in a row are unknown, but stand among others below a title of money that reaches over them:
 * whatever they say, they say which money it is. There are none where the row says anything else, as a table's own do.
 */
function labelsOfMoney(
  grid: SheetGrid,
  row: number,
  headings: readonly ColumnHeading[],
): ReadonlySet<number> {
  const filled = (grid.values[row] ?? []).flatMap((value, column) =>
    isBlank(value) ? [] : { value, column },
  );
  const below = filled.filter(({ column }) => headings[column] && moneyTitleOf(headings[column]) >= 0);
  const unknown = below.filter(({ value }) => isUnknownLabel(value));
  const isReached = ({ column }: { readonly column: number }) => {
    const heading = headings[column];
    return heading !== undefined && isBlank(heading.own[moneyTitleOf(heading)]);
  };
  const others = filled.filter((cell) => !below.includes(cell));
  const isLabels =
    below.some(isReached) &&
    others.every(({ value }) => matchHeader(value) !== undefined) &&
    below.every((cell) => unknown.includes(cell) || namesMoney(cell.value) || matchHeader(cell.value)) &&
    below.some(({ value, column }) => namesMoney(value) || mayHoldMoney(grid, row, column));
  return new Set(isLabels ? unknown.map(({ column }) => column) : []);
}

/** The columns whose labels in a row say which part of the results above them they are; a vague one needs a merged title. */
function labelsOfResults(
  grid: SheetGrid,
  row: number,
  headings: readonly ColumnHeading[],
  merged: ReadonlySet<number>,
): ReadonlySet<number> {
  const parts = resultParts(headings, (column) => mayHoldMoney(grid, row, column));
  const isHeader = ({ isVague, columns: [first = 0] }: (typeof parts)[number]) =>
    !isVague || merged.has(first);
  return new Set(parts.filter(isHeader).flatMap(({ columns }) => columns));
}

/** The columns whose labels in a row are several parts of the year that are no periods, such as months, of the results above. */
function labelsOfPeriods(
  cells: readonly CellValue[],
  headings: readonly ColumnHeading[],
): ReadonlySet<number> {
  const isOfResults = (heading: ColumnHeading | undefined) =>
    heading?.over.some((value) => matchHeader(value)?.role === "actual") === true;
  const found = cells.flatMap((value, column) =>
    namesOtherPeriod(value) && isOfResults(headings[column]) ? [column] : [],
  );
  return new Set(found.length > 1 ? found : []);
}

const COLUMN_NUMBER = /^[([{]?(\d{1,2})[)\]}]?(?: ?=.*)?$/;
const FEWEST_NUMBERED = 3;

/** A row that counts the columns: (1) | (2) | (3) = (1) x (2). */
function numbersColumns(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((value) => !isBlank(value));
  const numbers = filled.map((value) => Number(COLUMN_NUMBER.exec(cleanText(value))?.[1]));
  return (
    numbers.length >= FEWEST_NUMBERED &&
    numbers.every((number, place) => number === (numbers[0] ?? 0) + place && number > 0)
  );
}

function mergedDownTo(grid: SheetGrid, row: number, columns: Columns): number {
  const known = new Set(Object.values(columns));
  const bottoms = mergesFrom(grid, row).flatMap(({ left, bottom }) => (known.has(left) ? bottom : []));
  return Math.min(Math.max(row, ...bottoms), row + MOST_BELOW);
}
