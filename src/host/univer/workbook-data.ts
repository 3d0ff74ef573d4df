import { BooleanNumber, type ICellData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { contentIn, keyedCell, type SheetGrid, type Snapshot } from "../../core/grid/snapshot";
import { dataOf } from "./cell-data";

/** Room to type below and beside what is there. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

/** A workbook for Univer with these cells; without looks but the number formats. */
export function workbookData({ sheets }: Snapshot): Partial<IWorkbookData> {
  const entries = sheets.map((grid, index) => [`sheet-${index + 1}`, grid] as const);
  return {
    sheetOrder: entries.map(([id]) => id),
    sheets: Object.fromEntries(entries.map(([id, grid]) => [id, { id, ...sheetData(grid) }])),
  };
}

function sheetData(grid: SheetGrid): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let columns = 0;
  const put = (row: number, column: number): void => {
    const { value, formula, format } = contentIn(grid, row, column);
    const content = formula !== undefined ? { formula } : value === null ? null : { value };
    const style = format === undefined ? {} : { s: { n: { pattern: format } } };
    const held = Object.entries({ ...dataOf(content), ...style }).filter(([, part]) => part !== null);
    columns = Math.max(columns, column + 1);
    if (held.length > 0) (cellData[row] ??= {})[column] = Object.fromEntries(held);
  };
  grid.values.forEach((cells, row) => cells?.forEach((_, column) => put(row, column)));
  for (const key of grid.formulas.keys()) {
    const { row, column } = keyedCell(key);
    put(row, column);
  }
  return {
    name: grid.name,
    ...(grid.isHidden && { hidden: BooleanNumber.TRUE }),
    rowCount: grid.values.length + SPARE_ROWS,
    columnCount: columns + SPARE_COLUMNS,
    cellData,
    mergeData: grid.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
  };
}
