import type { CellValue } from "../grid/cell-value";
import { cellKey, type SheetGrid } from "../grid/snapshot";
import type { NewSheet } from "./new-sheet";

/** What reading the sheet gives once it has been added. */
export function gridOfNewSheet({ name, cells, merges }: NewSheet): SheetGrid {
  const values: CellValue[][] = [];
  const formats: (string | undefined)[][] = [];
  const formulas = new Map<number, string>();
  for (const { row, column, content } of cells) {
    if (content.value !== null) (values[row] ??= [])[column] = content.value;
    if (content.formula !== undefined) formulas.set(cellKey(row, column), content.formula);
    if (content.format !== undefined && content.format !== "General")
      (formats[row] ??= [])[column] = content.format;
  }
  return { name, values, formulas, formats, merges: merges.map((area) => ({ sheet: name, ...area })) };
}
