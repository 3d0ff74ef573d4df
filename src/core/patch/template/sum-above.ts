import { cellName } from "../../grid/cell-ref";
import type { CellContent } from "../../grid/cell-value";

/** `=SUM(…)` of the `rows` cells right above. */
export function sumAbove(column: number, rows: number, format: string, value = 0) {
  return (row: number): CellContent => ({
    value,
    formula: `=SUM(${cellName({ row: row - rows, column })}:${cellName({ row: row - 1, column })})`,
    format,
  });
}
