import type { FWorksheet } from "@univerjs/presets/preset-sheets-core";
import type { Rect } from "../../workbook/rect";

/** Rows and columns that are in sight around a cell: Univer lays its scroll bars over the last ones. */
const AROUND = 1;

/** Brings a cell into sight, if it is not there already, a little below and beside the frozen panes. */
export function scrollTo(sheet: FWorksheet, { top, left }: Rect): void {
  const seen = sheet.getVisibleRange();
  if (!seen) return;
  const [frozenRows, frozenColumns] = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
  const isIn = (at: number, first: number, last: number, frozen: number): boolean =>
    at < frozen || (at >= first && at <= last - AROUND);
  const isRowIn = isIn(top, seen.startRow, seen.endRow, frozenRows);
  const isColumnIn = isIn(left, seen.startColumn, seen.endColumn, frozenColumns);
  if (isRowIn && isColumnIn) return;
  sheet.scrollToCell(
    isRowIn ? seen.startRow : Math.max(frozenRows, top - AROUND),
    isColumnIn ? seen.startColumn : Math.max(frozenColumns, left - AROUND),
  );
}
