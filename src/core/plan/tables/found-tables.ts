import type { CellRef } from "../../grid/cell-ref";
import type { Context, RawTable } from "./raw-table";

/** A line outside the tables. */
export interface Line {
  readonly at: CellRef;
  readonly text: string;
  /** As in `Context`, the line itself included. */
  readonly year: Context["year"];
}

export interface FoundTables {
  readonly tables: readonly RawTable[];
  /** Lines outside the tables, in the workbook's order: headings, sentences, lists. */
  readonly lines: readonly Line[];
}
