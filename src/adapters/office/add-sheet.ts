import { highest } from "../../core/grid/highest";
import type { NewCell, NewSheet } from "../../core/patch/new-sheet";
import { toFormula } from "./cell-codec";
import { heightRuns } from "./height-runs";
import { helpInput } from "./help-input";
import { queueLook } from "./queue-look";
import { setUpPage } from "./set-up-page";
import { styledAreas } from "./styled-areas";
import { untracked } from "./untracked";

/** Queues a whole new sheet behind the last one. */
export function addSheet(worksheets: Excel.WorksheetCollection, newSheet: NewSheet): void {
  const { name, font, merges, widths, heights, inputs = [], frozenRows, print } = newSheet;
  const cells = [...newSheet.cells];
  const sheet = worksheets.add(name);
  const rectangle = (top: number, left: number, rows: number, columns: number): Excel.Range =>
    untracked(sheet.getRangeByIndexes(top, left, rows, columns));

  const whole = untracked(sheet.getRange());
  whole.format.font.name = font.name;
  whole.format.font.size = font.size;

  // Before the contents: Excel fits a row to its wrapped texts as wide as their columns are then.
  widths.forEach((width, column) => {
    if (width !== undefined) rectangle(0, column, 1, 1).format.columnWidth = pointsOf(width);
  });

  // A blank cell may have a format for what will be typed into it.
  const filled = cells.filter(
    ({ content: { value, formula, format } }) =>
      value !== null || formula !== undefined || format !== undefined,
  );
  if (filled.length > 0) {
    const rows = 1 + highest(filled.map(({ row }) => row));
    const columns = 1 + highest(filled.map(({ column }) => column));
    const contents = rectangle(0, 0, rows, columns);
    contents.numberFormat = matrix(rows, columns, filled, ({ content }) => content.format ?? null);
    contents.formulas = matrix(rows, columns, filled, ({ content }) => toFormula(content));
  }
  for (const { top, left, bottom, right, style } of styledAreas(cells))
    queueLook(rectangle(top, left, bottom - top + 1, right - left + 1), style);
  for (const { top, left, bottom, right } of merges)
    rectangle(top, left, bottom - top + 1, right - left + 1).merge(false);
  for (const input of inputs) {
    const { top, left, bottom, right } = input.area;
    helpInput(rectangle(top, left, bottom - top + 1, right - left + 1), input);
  }
  for (const { first, last, height } of heightRuns(heights))
    rectangle(first, 0, last - first + 1, 1).format.rowHeight = height;
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  setUpPage(sheet.pageLayout, print);
}

/** 7 pixels a character and 5 of padding; a point is 4/3 of a pixel. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Null leaves a cell as it is. */
function matrix<T>(
  rows: number,
  columns: number,
  cells: readonly NewCell[],
  of: (cell: NewCell) => T,
): (T | null)[][] {
  const made = Array.from({ length: rows }, () => Array.from({ length: columns }, (): T | null => null));
  for (const cell of cells) {
    const line = made[cell.row];
    if (line) line[cell.column] = of(cell);
  }
  return made;
}
