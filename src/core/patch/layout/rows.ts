import type { CellValue } from "../../grid/cell-value";
import type { CellStyle } from "../new-sheet";
import { looks } from "./looks";
import type { CellHelp, PlannedCell, PlannedRow } from "./planned-row";

/** A text merged over the first `columns` columns. */
export function lineRow(
  text: string,
  columns: number,
  style: CellStyle = looks.line,
  help?: CellHelp,
): PlannedRow {
  return { cells: [{ content: { value: text }, style, across: columns, ...(help && { help }) }] };
}

export function gapRow(height = 12): PlannedRow {
  return { cells: [], height };
}

export function headerRow(...names: readonly string[]): PlannedRow {
  return { cells: names.map((name) => cell(name, looks.header)) };
}

export function cell(value: CellValue, style: CellStyle, format?: string): PlannedCell {
  return { content: format === undefined ? { value } : { value, format }, style };
}
