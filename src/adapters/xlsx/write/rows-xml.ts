import { columnLetters } from "../../../core/grid/cell-ref";
import type { NewCell, NewSheet } from "../../../core/patch/new-sheet";
import { cellBody } from "./cell-xml";
import type { StyleBook } from "./style-book";

/** So many bits of text are joined into a piece for the deflater. */
const PIECE = 8_192;

/** The rows of a new sheet, those with cells and those with a height; rows and cells in order, in pieces. */
export function* rowsXml(sheet: NewSheet, styles: StyleBook): Generator<string> {
  const cells = inOrder(sheet.cells);
  const tall = [...sheet.heights.keys()].sort((one, other) => one - other);
  let [cell, height] = [0, 0];
  let xml: string[] = [];
  while (cell < cells.length || height < tall.length) {
    const row = Math.min(cells[cell]?.row ?? Infinity, tall[height] ?? Infinity);
    if (tall[height] === row) height++;
    const first = cell;
    while (cells[cell]?.row === row) cell++;
    addRow(xml, row, cells.slice(first, cell), sheet, styles);
    if (xml.length < PIECE) continue;
    yield xml.join("");
    xml = [];
  }
  yield xml.join("");
}

/** They nearly always are, and sorting many takes long even then. */
function inOrder(cells: readonly NewCell[]): readonly NewCell[] {
  const isSorted = cells.every((cell, i) => i === 0 || byPlace(cells[i - 1]!, cell) <= 0);
  return isSorted ? cells : [...cells].sort(byPlace);
}

function byPlace(one: NewCell, other: NewCell): number {
  return one.row - other.row || one.column - other.column;
}

function addRow(
  xml: string[],
  row: number,
  cells: readonly NewCell[],
  { heights, font }: NewSheet,
  styles: StyleBook,
): void {
  const number = String(row + 1);
  const height = heights.get(row);
  const tall = height === undefined ? fittedHeight(cells, font.size) : ` ht="${height}" customHeight="1"`;
  xml.push(`<row r="${number}"${tall}>`);
  for (const { column, content, style } of cells) {
    const { type, inner } = cellBody("", content);
    const format = String(styles.forNewCell(font, style, content.format));
    xml.push('<c r="', columnLetters(column), number, '" s="', format, '"', type);
    if (inner === "") xml.push("/>");
    else xml.push(">", inner, "</c>");
  }
  xml.push("</row>");
}

/** A row that shows nothing yet: Excel fits it once something is typed, but not to its font before. */
function fittedHeight(cells: readonly NewCell[], size: number): string {
  const shows = cells.some(({ content: { value } }) => value !== null && value !== "");
  return shows ? "" : ` ht="${Math.round(size * 1.7)}"`;
}
