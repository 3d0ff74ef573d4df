import type { Area } from "../../core/grid/area";
import type { CellValue } from "../../core/grid/cell-value";
import { cellKey, type SheetGrid } from "../../core/grid/snapshot";
import { contentOf, type LoadedCells } from "./cell-codec";

export interface LoadedAt {
  readonly top: number;
  readonly left: number;
  readonly cells: LoadedCells;
}

/** A sheet as the core knows it, from what was loaded of it. */
export function gridOfPieces(name: string, pieces: readonly LoadedAt[], merges: readonly Area[]): SheetGrid {
  const values: CellValue[][] = [];
  const formats: (string | undefined)[][] = [];
  const formulas = new Map<number, string>();
  for (const { top, left, cells } of pieces) {
    cells.values.forEach((row, i) =>
      row.forEach((_, j) => {
        const { value, formula, format } = contentOf(cells, i, j);
        const [at, column] = [top + i, left + j];
        if (value !== null) (values[at] ??= [])[column] = value;
        if (formula !== undefined) formulas.set(cellKey(at, column), formula);
        if (format !== undefined) (formats[at] ??= [])[column] = format;
      }),
    );
  }
  return { name, values, formulas, formats, merges };
}
