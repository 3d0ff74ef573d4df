import { cellName, type CellRef } from "../core/grid/cell-ref";

/** A cell in the command line's JSON. */
export interface JsonCell {
  readonly sheet: string;
  /** `C7`. */
  readonly cell: string;
}

export function jsonCell(at: CellRef): JsonCell {
  return { sheet: at.sheet, cell: cellName(at) };
}
