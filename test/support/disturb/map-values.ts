import type { CellValue } from "../../../src/core/grid/cell-value";
import { cellKey, type SheetGrid, type Snapshot } from "../../../src/core/grid/snapshot";

export interface ValueAt {
  readonly value: Exclude<CellValue, null>;
  readonly row: number;
  readonly column: number;
  readonly grid: SheetGrid;
}

/** Changes the values of cells that are neither blank nor calculated. What becomes text loses its format. */
export function mapValues(snapshot: Snapshot, change: (cell: ValueAt) => CellValue): Snapshot {
  return { sheets: snapshot.sheets.map((grid) => mapGrid(grid, change)) };
}

function mapGrid(grid: SheetGrid, change: (cell: ValueAt) => CellValue): SheetGrid {
  const values = grid.values.map((cells, row) =>
    cells?.map((value, column) =>
      value === null || grid.formulas.has(cellKey(row, column))
        ? value
        : change({ value, row, column, grid }),
    ),
  );
  const formats = grid.formats.map((codes, row) =>
    codes?.map((code, column) => (typeof values[row]?.[column] === "string" ? undefined : code)),
  );
  return { ...grid, values, formats };
}
