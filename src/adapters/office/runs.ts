import type { CellContent } from "../../core/grid/cell-value";
import type { CellRef } from "../../core/grid/cell-ref";
import type { CellWrite } from "../../core/patch/patch";

/** A cell that a patch writes; the format is set only where `becomes` has one. */
export interface Writing {
  readonly at: CellRef;
  readonly becomes: CellContent;
  /** As in `CellWrite`. */
  readonly look?: CellWrite["look"];
}

/**
 * Neighbouring cells of one row. Never of several rows: over rows that a filter hides, Excel misplaces a
 * matrix (office-js issue 224).
 */
export interface Run {
  readonly sheet: string;
  readonly row: number;
  readonly left: number;
  readonly cells: readonly Writing[];
}

/** The cells in as few runs as their places allow. */
export function runsOf(writings: readonly Writing[]): Run[] {
  const sorted = [...writings].sort(
    ({ at: one }, { at: other }) =>
      (one.sheet < other.sheet ? -1 : one.sheet > other.sheet ? 1 : 0) ||
      one.row - other.row ||
      one.column - other.column,
  );
  const runs: { sheet: string; row: number; left: number; cells: Writing[] }[] = [];
  for (const writing of sorted) {
    const { sheet, row, column } = writing.at;
    const last = runs.at(-1);
    if (last && last.sheet === sheet && last.row === row && last.left + last.cells.length === column)
      last.cells.push(writing);
    else runs.push({ sheet, row, left: column, cells: [writing] });
  }
  return runs;
}

export function rangeOfRun(sheet: Excel.Worksheet, { row, left, cells }: Run): Excel.Range {
  return sheet.getRangeByIndexes(row, left, 1, cells.length);
}
