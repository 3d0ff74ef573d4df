import type { Area } from "./area";
import { BLANK, type CellContent, type CellValue } from "./cell-value";
import type { CellRef } from "./cell-ref";

/**
 * The cells of one sheet. Rows and columns count from zero and from A1; rows and cells
 * that hold nothing may be absent, so both arrays may have holes.
 */
export interface SheetGrid {
  readonly name: string;
  readonly values: readonly (readonly CellValue[] | undefined)[];
  /** Formulas by `cellKey`, each beginning with `=`. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Number format codes, same shape as `values`; General is absent. Only cells with a value have one for sure. */
  readonly formats: readonly (readonly (string | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  /** The user does not see it among the workbook's tabs. */
  readonly isHidden?: true;
}

/** The cells of all sheets, in the workbook's order, as they stood at one moment. */
export interface Snapshot {
  readonly sheets: readonly SheetGrid[];
}

/** One number for a cell of a sheet, for maps. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

export function keyedCell(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / 16_384), column: key % 16_384 };
}

export function sheetNamed(snapshot: Snapshot, name: string): SheetGrid | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

export function contentAt(snapshot: Snapshot, { sheet, row, column }: CellRef): CellContent {
  const grid = sheetNamed(snapshot, sheet);
  return grid ? contentIn(grid, row, column) : BLANK;
}

export function contentIn(grid: SheetGrid, row: number, column: number): CellContent {
  const formula = grid.formulas.get(cellKey(row, column));
  const format = grid.formats[row]?.[column];
  const value = grid.values[row]?.[column] ?? null;
  if (formula !== undefined) return format === undefined ? { value, formula } : { value, formula, format };
  if (format !== undefined) return { value, format };
  return value === null ? BLANK : { value };
}
