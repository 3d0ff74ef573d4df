import { FIRST_ROW, HEADER_ROW, SCORING_WIDTHS } from "./new-scoring-columns";
import type { NewCell } from "./new-sheet";

/** Points; Thai needs room above and below the letters. */
const LINE = 16;
const MARGIN = 4;
const TITLE = 30;
/** Vowels and tone marks above and below take no room in the line. */
const ABOVE_AND_BELOW = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;
/** Letters of Sarabun at 11 points that fit into the width of one digit; lines break between words. */
const LETTERS_PER_WIDTH = 0.95;

/** Heights of all rows, as far as letters tell: hosts fit no merged cells to their text, and some no cells at all. */
export function scoringHeights(
  cells: readonly NewCell[],
  notes: readonly string[],
  firstNote: number,
): ReadonlyMap<number, number> {
  const heights = new Map([[0, TITLE]]);
  const grow = (row: number, text: string, width: number): void => {
    const points = LINE * linesOf(text, width) + MARGIN;
    if (points > (heights.get(row) ?? 0)) heights.set(row, points);
  };
  const whole = SCORING_WIDTHS.reduce((sum, width) => sum + width, 0);
  for (const { row, column, content } of cells) {
    const isAcross = row < HEADER_ROW || (row >= FIRST_ROW && column === 0);
    const text = typeof content.value === "string" ? content.value : "";
    grow(row, text, isAcross ? whole : (SCORING_WIDTHS[column] ?? 0));
  }
  for (let row = (cells.at(-1)?.row ?? 0) + 1; row < firstNote; row++) grow(row, "", whole);
  notes.forEach((note, index) => grow(firstNote + index, note, whole));
  return heights;
}

function linesOf(text: string, width: number): number {
  const letters = text.replace(ABOVE_AND_BELOW, "").length;
  return Math.max(1, Math.ceil(letters / (width * LETTERS_PER_WIDTH)));
}
