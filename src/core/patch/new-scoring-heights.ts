import { linesOf } from "./lines-of";
import { FIRST_ROW, HEADER_ROW, SCORING_WIDTHS } from "./new-scoring-columns";
import type { NewCell } from "./new-sheet";

/** Points; Thai needs room above and below the letters. */
const LINE = 16;
const MARGIN = 4;
const TITLE = 30;

const WHOLE = SCORING_WIDTHS.reduce((sum, width) => sum + width, 0);

/** The height of a row, as far as letters tell: hosts fit no merged cells to their text, and some no cells at all. */
export function scoringHeight(row: number, cells: readonly NewCell[]): number {
  let lines = 1;
  for (const { column, content } of cells) {
    const { value } = content;
    if (typeof value !== "string") continue;
    const isAcross = row < HEADER_ROW || (row >= FIRST_ROW && column === 0);
    lines = Math.max(lines, linesOf(value, isAcross ? WHOLE : (SCORING_WIDTHS[column] ?? 0)));
  }
  return Math.max(row === 0 ? TITLE : 0, LINE * lines + MARGIN);
}
