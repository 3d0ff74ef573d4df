import type { Area } from "../../../core/grid/area";
import { isInside } from "../../../core/grid/area";
import type { CellRef } from "../../../core/grid/cell-ref";
import { CellNotWritableError } from "../../../port/workbook-errors";
import type { ScannedSheet } from "../read/scanned-sheet";

/**
 * Refuses what Excel would refuse or what would break the file: cells covered by a merged area,
 * parts of array formulas and what-if tables, header cells of tables (`headers`).
 * @throws {CellNotWritableError}
 */
export function refuseUnwritable(
  { grid, arrays, dataTables }: ScannedSheet,
  headers: readonly Area[],
  cells: readonly CellRef[],
): void {
  const merges = areasNear(grid.merges, cells);
  const whole = areasNear([...arrays, ...dataTables, ...headers], cells);
  for (const cell of cells) {
    const isCovered = merges.some(
      (area) => isInside(area, cell) && !(area.top === cell.row && area.left === cell.column),
    );
    if (isCovered || whole.some((area) => isInside(area, cell))) throw new CellNotWritableError(cell);
  }
}

/** Those that touch the rectangle around `cells`: mostly none. */
function areasNear(areas: readonly Area[], cells: readonly CellRef[]): readonly Area[] {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return areas.filter(
    (area) => area.top <= bottom && area.bottom >= top && area.left <= right && area.right >= left,
  );
}
