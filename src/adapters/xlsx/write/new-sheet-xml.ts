import { cellName } from "../../../core/grid/cell-ref";
import type { CellsOverview, NewCells, NewSheet } from "../../../core/patch/new-sheet";
import { escapeXml } from "../xml/xml-text";
import { inputsXml } from "./inputs-xml";
import { rowsXml } from "./rows-xml";
import type { StyleBook } from "./style-book";

/** A4 in Excel's list of paper sizes. */
const A4 = 9;

/** The worksheet part of a new sheet; `namespace` is that of the workbook's own elements. */
export function* newSheetXml(sheet: NewSheet, namespace: string, styles: StyleBook): Generator<string> {
  const { merges, widths, inputs = [], frozenRows, print } = sheet;
  yield [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${usedArea(sheet.cells)}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${paneXml(frozenRows)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(widths),
    "<sheetData>",
  ].join("");
  yield* rowsXml(sheet, styles);
  yield [
    "</sheetData>",
    merges.length === 0 ? "" : mergesXml(merges),
    inputs.length === 0 ? "" : inputsXml(inputs),
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

function mergesXml(merges: NewSheet["merges"]): string {
  const written = merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}"/>`,
  );
  return `<mergeCells count="${merges.length}">${written.join("")}</mergeCells>`;
}

function usedArea(cells: NewCells): string {
  if (cells.length === 0) return "A1";
  const { top, left, bottom, right } = cells.overview?.area ?? areaAround(cells);
  return `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`;
}

function areaAround(cells: NewCells): CellsOverview["area"] {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    if (row < top) top = row;
    if (column < left) left = column;
    if (row > bottom) bottom = row;
    if (column > right) right = column;
  }
  return { top, left, bottom, right };
}
