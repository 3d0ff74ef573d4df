import { BooleanNumber, type ICellData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import type { WorkbookLooks } from "./read-looks";

/** Excel's standard character is 7 pixels wide; a point is 4/3 of a pixel. */
const PIXELS_A_CHARACTER = 7;
const PIXELS_A_POINT = 4 / 3;

/** Univer's data of a workbook with the looks of its file put on. `data` has its sheets in the file's order. */
export function dressedData(data: Partial<IWorkbookData>, looks: WorkbookLooks): Partial<IWorkbookData> {
  const styles = Object.fromEntries(looks.styles.map(({ style }, index) => [nameOf(index), style]));
  const sheets = (data.sheetOrder ?? []).map((id, index) => {
    const [plain, look] = [data.sheets?.[id] ?? {}, looks.sheets[index]];
    return [id, look ? dressedSheet(plain, look, looks.styles) : plain] as const;
  });
  return { ...data, styles, sheets: Object.fromEntries(sheets) };
}

function nameOf(style: number): string {
  return `style-${style}`;
}

function dressedSheet(
  sheet: Partial<IWorksheetData>,
  look: WorkbookLooks["sheets"][number],
  styles: WorkbookLooks["styles"],
): Partial<IWorksheetData> {
  const { rows, columns } = look.frozen;
  const isFrozen = rows + columns > 0;
  return {
    ...sheet,
    cellData: dressedCells(sheet.cellData ?? {}, look, styles),
    ...(styles[0] && { defaultStyle: styles[0].style }),
    ...(look.isHidden && { hidden: BooleanNumber.TRUE }),
    showGridlines: look.hasGridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(look.standardHeight !== undefined && {
      defaultRowHeight: Math.round(look.standardHeight * PIXELS_A_POINT),
    }),
    ...(look.standardWidth !== undefined && {
      defaultColumnWidth: Math.round(look.standardWidth * PIXELS_A_CHARACTER),
    }),
    rowData: Object.fromEntries(
      [...look.rows].map(([row, { height, isHidden }]) => [row, size("h", height, isHidden, PIXELS_A_POINT)]),
    ),
    columnData: Object.fromEntries(
      look.columns.flatMap(({ first, last, width, isHidden }) =>
        indexes(first, Math.min(last, (sheet.columnCount ?? 0) - 1)).map((column) => [
          column,
          size("w", width, isHidden, PIXELS_A_CHARACTER),
        ]),
      ),
    ),
    ...(isFrozen && {
      freeze: { startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns },
    }),
    ...(look.isProtected && { custom: { protected: true } }),
  };
}

function dressedCells(
  cells: NonNullable<Partial<IWorksheetData>["cellData"]>,
  { styles: places }: WorkbookLooks["sheets"][number],
  styles: WorkbookLooks["styles"],
): NonNullable<Partial<IWorksheetData>["cellData"]> {
  const dressed: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of Object.entries(cells))
    dressed[Number(row)] = { ...(line as Record<number, ICellData>) };
  for (const [row, line] of places)
    for (const [column, style] of line) {
      const isUnlocked = styles[style]?.isLocked === false;
      const worn = { s: nameOf(style), ...(isUnlocked && { custom: { unlocked: true } }) };
      const cellsOfRow = (dressed[row] ??= {});
      cellsOfRow[column] = { ...cellsOfRow[column], ...worn };
    }
  return dressed;
}

function size<Name extends "h" | "w">(
  name: Name,
  told: number | undefined,
  isHidden: boolean,
  pixels: number,
) {
  return {
    ...(told !== undefined && { [name]: Math.round(told * pixels) }),
    ...(isHidden && { hd: BooleanNumber.TRUE }),
  };
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
