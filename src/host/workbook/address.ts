import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS, quoteSheet } from "../../core/grid/cell-ref";
import { invalidArgument } from "../rich-api/host-error";
import { WHOLE_SHEET, type Rect } from "./rect";

const CELLS = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;

/** `B2:C7`, `C:D`, `5:5`, nothing for the whole sheet; a sheet's name in front is left out. */
export function parseAddress(address: string): Rect {
  const plain = address.slice(address.lastIndexOf("!") + 1);
  if (plain === "") return WHOLE_SHEET;
  const cells = CELLS.exec(plain);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(Number(top), left, Number(bottom), right);
  }
  const columns = COLUMNS.exec(plain);
  if (columns) return between(1, columns[1] ?? "", MAX_ROWS, columns[2] ?? "");
  const rows = ROWS.exec(plain);
  if (rows) return between(Number(rows[1]), "A", Number(rows[2]), columnLetters(MAX_COLUMNS - 1));
  throw invalidArgument();
}

function between(row: number, column: string, otherRow: number, otherColumn: string): Rect {
  const columns = [columnIndex(column.toUpperCase()), columnIndex(otherColumn.toUpperCase())];
  const rect = {
    top: Math.min(row, otherRow) - 1,
    bottom: Math.max(row, otherRow) - 1,
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  if (rect.top < 0 || rect.bottom >= MAX_ROWS || rect.right >= MAX_COLUMNS) throw invalidArgument();
  return rect;
}

/** `A1:B2`, or `A1` for one cell. */
export function printArea({ top, left, bottom, right }: Rect): string {
  const first = `${columnLetters(left)}${top + 1}`;
  const last = `${columnLetters(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** With the sheet's name, quoted only where Excel does so. */
export function printAddress(sheet: string, area: Rect): string {
  const name = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) ? sheet : quoteSheet(sheet);
  return `${name}!${printArea(area)}`;
}
