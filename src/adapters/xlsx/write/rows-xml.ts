import { columnLetters } from "../../../core/grid/cell-ref";
import type { NewCell, NewSheet } from "../../../core/patch/new-sheet";
import { cellBody } from "./cell-xml";
import type { StyleBook } from "./style-book";

/** So many bits of text are joined into a piece for the deflater. */
const PIECE = 8_192;

/** The rows of a new sheet, those with cells and those with a height, in pieces. */
export function* rowsXml(sheet: NewSheet, styles: StyleBook): Generator<string> {
  const tall = [...sheet.heights.keys()].sort((one, other) => one - other);
  const cells = sheet.cells[Symbol.iterator]();
  let next = cells.next();
  let [height, last] = [0, -1];
  let xml: string[] = [];
  while (!next.done || height < tall.length) {
    const row = Math.min(next.done ? Infinity : next.value.row, tall[height] ?? Infinity);
    if (tall[height] === row) height++;
    if (row <= last) throw new Error(`Row ${row + 1} of “${sheet.name}” is out of order`);
    const own: NewCell[] = [];
    for (; !next.done && next.value.row === row; next = cells.next()) own.push(next.value);
    addRow(xml, row, own, sheet, styles);
    last = row;
    if (xml.length < PIECE) continue;
    yield xml.join("");
    xml = [];
  }
  yield xml.join("");
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
  let last = -1;
  for (const { column, content, style } of cells) {
    if (column <= last) throw new Error(`Row ${number} has cells out of order`);
    last = column;
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
