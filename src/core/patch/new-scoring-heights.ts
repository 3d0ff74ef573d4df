import { linesOf } from "./lines-of";
import { FIRST_ROW, HEADER_ROW, SCORING_WIDTHS } from "./new-scoring-columns";
import type { NewCell } from "./new-sheet";

/** Points; Thai needs room above and below the letters. */
const LINE = 16;
const MARGIN = 4;
const TITLE = 30;

/** Heights of all rows, as far as letters tell: hosts fit no merged cells to their text, and some no cells at all. */
export function scoringHeights(
  cells: readonly NewCell[],
  notes: readonly string[],
  firstNote: number,
): ReadonlyMap<number, number> {
  const whole = SCORING_WIDTHS.reduce((sum, width) => sum + width, 0);
  const lines: number[] = Array.from({ length: firstNote }, () => 1);
  for (const { row, column, content } of cells) {
    const { value } = content;
    if (typeof value !== "string") continue;
    const isAcross = row < HEADER_ROW || (row >= FIRST_ROW && column === 0);
    const needed = linesOf(value, isAcross ? whole : (SCORING_WIDTHS[column] ?? 0));
    if (needed > (lines[row] ?? 0)) lines[row] = needed;
  }
  for (const note of notes) lines.push(linesOf(note, whole));
  return new Map(lines.map((count, row) => [row, Math.max(row === 0 ? TITLE : 0, LINE * count + MARGIN)]));
}
