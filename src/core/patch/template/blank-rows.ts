import { columnLetters } from "../../grid/cell-ref";
import type { CellContent } from "../../grid/cell-value";
import type { CellHelp, PlannedRow } from "../layout/planned-row";
import type { CellStyle } from "../new-sheet";

/** A column of rows that are to be filled in. */
export interface BlankColumn {
  readonly style: CellStyle;
  readonly format?: string;
  readonly help?: CellHelp;
  /** What stands there from the beginning; `first` is the first row of the table. */
  readonly content?: (row: number, first: number) => CellContent;
}

/** Rows that say nothing until something is typed: the reader passes over them. */
export function blankRows(count: number, columns: readonly BlankColumn[]): PlannedRow[] {
  return Array.from({ length: count }, (_, index) => ({
    height: "fitted",
    cells: columns.map(({ style, format, help, content }) => ({
      content: (row: number): CellContent =>
        content?.(row, row - index) ?? (format === undefined ? { value: null } : { value: null, format }),
      style,
      ...(help && { help }),
    })),
  }));
}

/** The number of a row that has something in `column`: rows count themselves as they are filled. */
export function runningNumber(column: number): NonNullable<BlankColumn["content"]> {
  const letters = columnLetters(column);
  return (row, first) => ({
    value: "",
    formula: `=IF(${letters}${row + 1}="","",COUNTA(${letters}$${first + 1}:${letters}${row + 1}))`,
  });
}
