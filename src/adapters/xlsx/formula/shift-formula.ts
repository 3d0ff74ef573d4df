import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnLetters } from "../../../core/grid/cell-ref";
import type { FormulaToken } from "./formula-tokens";

/**
 * The formula as it reads when it is filled from one cell to another, `rows` further down and
 * `columns` further right. Takes tokens so that a shared formula is split only once.
 */
export function shiftFormula(tokens: readonly FormulaToken[], rows: number, columns: number): string {
  let shifted = "";
  for (const { kind, text } of tokens) {
    if (kind === "cell" || kind === "columns" || kind === "rows")
      shifted += shiftReference(text, rows, columns);
    else shifted += text;
  }
  return shifted;
}

function shiftReference(text: string, rows: number, columns: number): string {
  let isOutside = false;
  const shifted = text.replace(
    /(\$?)([A-Za-z]+)|(\$?)([0-9]+)/g,
    (whole: string, columnFixed?: string, letters?: string, rowFixed?: string, digits?: string) => {
      if (columnFixed === "$" || rowFixed === "$") return whole;
      if (letters !== undefined) {
        const column = columnIndex(letters.toUpperCase()) + columns;
        isOutside ||= column < 0 || column >= MAX_COLUMNS;
        return isOutside ? "" : columnLetters(column);
      }
      const row = Number(digits) + rows;
      isOutside ||= row < 1 || row > MAX_ROWS;
      return String(row);
    },
  );
  return isOutside ? "#REF!" : shifted;
}
