import type { CellContent, CellValue } from "../../../core/grid/cell-value";
import type { CellWrite } from "../../../core/patch/patch";

/** What is to change in one cell of a worksheet part. */
export interface CellEdit {
  /** New content and, where `format` is set, a new number format. */
  readonly content?: CellContent;
  /** As in `CellWrite`; a number format of the content comes on top. */
  readonly look?: CellWrite["look"];
  /** The cell's own formula instead of its share in a common one; the result stays. */
  readonly formula?: string;
  /** A new result for the formula that is there; null drops the old one. */
  readonly result?: { readonly value: CellValue };
}

/** Edits of one sheet by `cellKey`. */
export type CellEdits = ReadonlyMap<number, CellEdit>;
