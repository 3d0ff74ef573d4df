import type { Worksheet } from "@univerjs/core";
import type { Rect } from "../workbook/rect";

/** Around all cells with contents, or with a look of their own too; undefined in an empty sheet. */
export function usedArea(sheet: Worksheet, valuesOnly: boolean): Rect | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const holds = cell && (cell.v != null || cell.f || cell.si || cell.p || (!valuesOnly && cell.s));
    if (!holds) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  return bottom < 0 ? undefined : { top, left, bottom, right };
}
