import { cellName, columnLetters } from "../../../core/grid/cell-ref";
import type { NewCell, NewSheet } from "../../../core/patch/new-sheet";
import { escapeXml } from "../xml/xml-text";
import { cellBody } from "./cell-xml";
import type { StyleBook } from "./style-book";

/** A4 in Excel's list of paper sizes. */
const A4 = 9;

/** Pieces of about this many characters go to the deflater. */
const PIECE = 32_768;

/** The worksheet part of a new sheet; `namespace` is that of the workbook's own elements. */
export function* newSheetXml(sheet: NewSheet, namespace: string, styles: StyleBook): Generator<string> {
  const { merges, widths, frozenRows, print } = sheet;
  let piece = [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${usedArea(sheet.cells)}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${paneXml(frozenRows)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(widths),
    "<sheetData>",
  ].join("");
  for (const [row, cells] of rowsOf(sheet)) {
    piece += rowXml(row, cells, sheet, styles);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield [
    piece,
    "</sheetData>",
    merges.length === 0 ? "" : mergesXml(merges),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${A4}" orientation="${print.landscape ? "landscape" : "portrait"}" fitToHeight="0"/>`,
    print.footer === undefined ? "" : footerXml(print.footer),
    "</worksheet>",
  ].join("");
}

/** `&C` puts the text in the middle. */
function footerXml(text: string): string {
  return `<headerFooter><oddFooter>${escapeXml(`&C${text}`)}</oddFooter></headerFooter>`;
}

function paneXml(rows: number): string {
  if (rows === 0) return "";
  return `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>`;
}

function columnsXml(widths: NewSheet["widths"]): string {
  const columns = widths.map((width, i) => {
    if (width === undefined) return "";
    // The file counts 5 pixels of padding in, at 7 pixels a character, in steps of 1/256.
    const stored = Math.trunc(((width * 7 + 5) / 7) * 256) / 256;
    return `<col min="${i + 1}" max="${i + 1}" width="${stored}" customWidth="1"/>`;
  });
  const written = columns.join("");
  return written === "" ? "" : `<cols>${written}</cols>`;
}

/** The rows to write, in order, each with its cells in order. */
function rowsOf({ cells, heights }: NewSheet): [number, NewCell[]][] {
  const rows = new Map<number, NewCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  for (const row of heights.keys()) if (!rows.has(row)) rows.set(row, []);
  for (const row of rows.values()) row.sort((one, other) => one.column - other.column);
  return [...rows].sort(([one], [other]) => one - other);
}

function rowXml(
  row: number,
  cells: readonly NewCell[],
  { heights, font }: NewSheet,
  styles: StyleBook,
): string {
  const height = heights.get(row);
  let xml = `<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>`;
  for (const { column, content, style } of cells) {
    const { type, inner } = cellBody("", content);
    const format = styles.forNewCell(font, style, content.format);
    xml += `<c r="${columnLetters(column)}${row + 1}" s="${format}"${type}>${inner}</c>`;
  }
  return `${xml}</row>`;
}

function mergesXml(merges: NewSheet["merges"]): string {
  const written = merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}"/>`,
  );
  return `<mergeCells count="${merges.length}">${written.join("")}</mergeCells>`;
}

function usedArea(cells: readonly NewCell[]): string {
  if (cells.length === 0) return "A1";
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`;
}
