import type { CellContent } from "../../grid/cell-value";
import type { CellStyle, InputHelp } from "../new-sheet";

export interface PlannedCell {
  /** Formulas need to know their row (zero-based). */
  readonly content: CellContent | ((row: number) => CellContent);
  readonly style: CellStyle;
  /** Columns and rows it is merged over; 1 where absent. The cells it covers are left undefined. */
  readonly across?: number;
  readonly down?: number;
  /** For whoever types into it. */
  readonly help?: CellHelp;
}

export type CellHelp = Omit<InputHelp, "area">;

/** One row of a sheet, from column A. */
export interface PlannedRow {
  readonly cells: readonly (PlannedCell | undefined)[];
  /** Points, or `fitted`: as high as the host finds what is typed into it. Estimated from the texts where absent. */
  readonly height?: number | "fitted";
}
