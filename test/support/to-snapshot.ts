import type { CellValue } from "../../src/core/grid/cell-value";
import { cellKey, type SheetGrid, type Snapshot } from "../../src/core/grid/snapshot";
import type { NewSheet } from "../../src/core/patch/new-sheet";

/** New sheets as a workbook reads them back. */
export function toSnapshot(sheets: readonly NewSheet[]): Snapshot {
  return { sheets: sheets.map(toGrid) };
}

function toGrid({ name, cells, merges }: NewSheet): SheetGrid {
  const values: CellValue[][] = [];
  const formats: (string | undefined)[][] = [];
  const formulas = new Map<number, string>();
  for (const { row, column, content } of cells) {
    if (content.value !== null) (values[row] ??= [])[column] = content.value;
    if (content.format !== undefined && content.format !== "General") {
      (formats[row] ??= [])[column] = content.format;
    }
    if (content.formula !== undefined) formulas.set(cellKey(row, column), content.formula);
  }
  return { name, values, formulas, formats, merges: merges.map((merge) => ({ sheet: name, ...merge })) };
}
