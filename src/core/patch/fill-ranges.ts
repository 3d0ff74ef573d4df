import { cellName, quoteSheet, type CellRef } from "../grid/cell-ref";
import { cellKey } from "../grid/snapshot";
import type { ScoringSheet } from "../plan/scoring";
import type { ScoredRow } from "../scorecard/scorecard";
import type { ContentOf } from "./fill-cell";
import { readPlainSum } from "./fill-plain-sum";

/** Tells some cells from others. */
export type IsOneOf = (at: CellRef) => boolean;

/** More than so many arguments Excel takes in no function. */
export const MOST_ARGUMENTS = 255;

/** What a fill may write anew where it keeps sums. */
export const isPlainSum = (formula: string): boolean => readPlainSum(formula, "") !== undefined;

/** Cells one right below the other. */
export interface Run {
  readonly first: CellRef;
  last: CellRef;
}

/** A cell more: of a long column only the first and the last cell are kept. */
export function addToRuns(runs: Run[], cell: CellRef): void {
  const run = runs.at(-1);
  if (run && isBelow(run.last, cell) && cell.row === run.last.row + 1) run.last = cell;
  else runs.push({ first: cell, last: cell });
}

/**
 * The cells as a SUM names them on `home`: neighbours in a column as one range, also across cells between
 * them that hold no number and are not among `others`, so that a long sheet stays a short formula.
 */
export function rangesOf(
  runs: readonly Run[],
  home: CellRef,
  contentOf: ContentOf,
  others: IsOneOf,
): readonly string[] {
  const isFree = (at: CellRef): boolean => {
    if (others(at)) return false;
    const { value, formula } = contentOf(at);
    return typeof value !== "number" && formula === undefined;
  };
  const ranges: Run[] = [];
  for (const { first, last } of inOrder(runs)) {
    const range = ranges.at(-1);
    if (range && continues(range.last, first, isFree)) range.last = last;
    else ranges.push({ first, last });
  }
  return ranges.map(({ first, last }) => {
    const prefix = first.sheet === home.sheet ? "" : `${quoteSheet(first.sheet)}!`;
    return prefix + (first === last ? cellName(first) : `${cellName(first)}:${cellName(last)}`);
  });
}

/** The weight or score cells of all rows and sums, and of what is carried over a page. */
export function slotsOf(
  rows: readonly ScoredRow[],
  { sums, parts, carried = [] }: ScoringSheet,
  kind: "weight" | "score",
): IsOneOf {
  return oneOf(() => [
    ...[...rows.map(({ row }) => row?.[kind]), ...[...sums, ...parts].map((sum) => sum[kind])].flatMap(
      (slot) => (slot ? [slot.at] : []),
    ),
    ...carried,
  ]);
}

/** Mostly nobody asks: the cells are only gathered when somebody does. */
function oneOf(cells: () => readonly CellRef[]): IsOneOf {
  let known: Map<string, Set<number>> | undefined;
  return ({ sheet, row, column }) => {
    known ??= bySheet(cells());
    return known.get(sheet)?.has(cellKey(row, column)) ?? false;
  };
}

function bySheet(cells: readonly CellRef[]): Map<string, Set<number>> {
  const sheets = new Map<string, Set<number>>();
  for (const { sheet, row, column } of cells) {
    const keys = sheets.get(sheet) ?? new Set();
    sheets.set(sheet, keys.add(cellKey(row, column)));
  }
  return sheets;
}

/** Down each column, of one sheet after the other: rows of two components may take turns. */
function inOrder(runs: readonly Run[]): readonly Run[] {
  const sheets = [...new Set(runs.map(({ first }) => first.sheet))];
  const placeOf = new Map(sheets.map((sheet, place) => [sheet, place]));
  return [...runs].sort(
    ({ first: one }, { first: other }) =>
      (placeOf.get(one.sheet) ?? 0) - (placeOf.get(other.sheet) ?? 0) ||
      one.column - other.column ||
      one.row - other.row,
  );
}

function isBelow(last: CellRef, cell: CellRef): boolean {
  return last.sheet === cell.sheet && last.column === cell.column && cell.row > last.row;
}

function continues(last: CellRef, cell: CellRef, isFree: IsOneOf): boolean {
  if (!isBelow(last, cell)) return false;
  for (let row = last.row + 1; row < cell.row; row++) if (!isFree({ ...cell, row })) return false;
  return true;
}
