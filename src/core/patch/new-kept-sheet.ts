import type { CellValue } from "../grid/cell-value";
import type { KeptSheet } from "../kept/kept-sheet";
import { textHeight } from "./layout/text-height";
import type { CellStyle, NewCell, NewSheet } from "./new-sheet";

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
/** Rows with lines that wait for more. */
const SPARE_ROWS = 15;
const POINT_SIZE = 11;

const STYLES = {
  title: { bold: true, size: 16, align: "left", vertical: "center" },
  explanation: { align: "left", vertical: "top", wrap: true, color: "595959" },
  header: { bold: true, border: true, align: "center", vertical: "center", wrap: true, fill: "D5E5DA" },
  cell: { border: true, align: "left", vertical: "top", wrap: true },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** A print-ready kept sheet with these rows, and spare ones below them for those that will follow. */
export function newKeptSheet<K extends string>(
  { title, explanation, columns }: KeptSheet<K>,
  rows: readonly Readonly<Record<K, CellValue>>[],
): NewSheet {
  const right = columns.length - 1;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const table = Array.from({ length: rows.length + SPARE_ROWS }, (_, index) =>
    columns.map(({ key }, column) =>
      aCell(FIRST_ROW + index, column, rows[index]?.[key] ?? null, STYLES.cell),
    ),
  );
  return {
    name: title,
    font: { name: "Sarabun", size: POINT_SIZE },
    cells: [
      aCell(0, 0, title, STYLES.title),
      aCell(1, 0, explanation, STYLES.explanation),
      ...columns.map(({ header }, column) => aCell(HEADER_ROW, column, header, STYLES.header)),
      ...table.flat(),
    ],
    merges: [0, 1].map((row) => ({ top: row, bottom: row, left: 0, right })),
    widths: columns.map(({ width }) => width),
    heights: new Map([
      [0, 30],
      // A host that fits the row to its text does so by the first column, before the merge.
      [1, Math.round(textHeight(explanation, width, POINT_SIZE))],
    ]),
    frozenRows: FIRST_ROW,
    print: { landscape: true, repeatRows: [HEADER_ROW, HEADER_ROW], footer: "&P / &N" },
  };
}

function aCell(row: number, column: number, value: CellValue, style: CellStyle): NewCell {
  return { row, column, content: { value }, style };
}
