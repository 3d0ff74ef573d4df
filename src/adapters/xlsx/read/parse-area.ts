import { MAX_COLUMNS, MAX_ROWS, columnIndex } from "../../../core/grid/cell-ref";
import type { Area } from "../../../core/grid/area";

/** `A1:C3` or `A1` → an area of `sheet`; undefined for anything else. */
export function parseArea(text: string, sheet: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?$/.exec(text);
  if (!match) return undefined;
  const [, fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] = match;
  const rows = [Number(fromRow) - 1, Number(toRow) - 1].sort((one, other) => one - other);
  const columns = [columnIndex(fromColumn), columnIndex(toColumn)].sort((one, other) => one - other);
  const [top = 0, bottom = 0] = rows;
  const [left = 0, right = 0] = columns;
  return top >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS
    ? { sheet, top, left, bottom, right }
    : undefined;
}
