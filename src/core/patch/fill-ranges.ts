import { cellName, quoteSheet, type CellRef } from "../grid/cell-ref";
import { cellKey, contentAt, type Snapshot } from "../grid/snapshot";
import type { ScoringSheet } from "../plan/plan";
import type { ScoredRow } from "../scorecard/scorecard";

/**
 * The cells as a SUM names them on `home`: neighbours in a column as one range, also across cells between
 * them that hold no number and are not among `others`, so that a long sheet stays a short formula.
 */
export function rangesOf(
  cells: readonly CellRef[],
  home: CellRef,
  snapshot: Snapshot,
  others: ReadonlySet<string>,
): string {
  const own = new Set(cells.map(placeKey));
  const ranges: { first: CellRef; last: CellRef }[] = [];
  for (const cell of cells) {
    const range = ranges.at(-1);
    if (range && continues(range.last, cell, snapshot, own, others)) range.last = cell;
    else ranges.push({ first: cell, last: cell });
  }
  return ranges
    .map(({ first, last }) => {
      const prefix = first.sheet === home.sheet ? "" : `${quoteSheet(first.sheet)}!`;
      return prefix + (first === last ? cellName(first) : `${cellName(first)}:${cellName(last)}`);
    })
    .join(",");
}

/** The weight or score cells of all rows and sums, by `placeKey`. */
export function slotKeys(
  rows: readonly ScoredRow[],
  { sums }: ScoringSheet,
  kind: "weight" | "score",
): ReadonlySet<string> {
  const slots = [...rows.map(({ row }) => row?.[kind]), ...sums.map((sum) => sum[kind])];
  return new Set(slots.flatMap((slot) => (slot ? [placeKey(slot.at)] : [])));
}

/** One key for a cell of any sheet. */
export function placeKey({ sheet, row, column }: CellRef): string {
  return `${cellKey(row, column)} ${sheet}`;
}

function continues(
  last: CellRef,
  cell: CellRef,
  snapshot: Snapshot,
  own: ReadonlySet<string>,
  others: ReadonlySet<string>,
): boolean {
  if (last.sheet !== cell.sheet || last.column !== cell.column || cell.row <= last.row) return false;
  for (let row = last.row + 1; row < cell.row; row++) {
    const between = { ...cell, row };
    const key = placeKey(between);
    if (others.has(key) && !own.has(key)) return false;
    const { value, formula } = contentAt(snapshot, between);
    if (typeof value === "number" || formula !== undefined) return false;
  }
  return true;
}
