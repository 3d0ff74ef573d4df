import { MAX_COLUMNS, MAX_ROWS } from "../../core/grid/cell-ref";

/** A rectangle of cells; both corners belong to it and count from zero. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function rowsOf({ top, bottom }: Rect): number {
  return bottom - top + 1;
}

export function columnsOf({ left, right }: Rect): number {
  return right - left + 1;
}

export function around(one: Rect, other: Rect): Rect {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function overlap(one: Rect, other: Rect): Rect | undefined {
  const common = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

/** A matrix of what `make` gives for each cell. */
export function mapCells<T>(area: Rect, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (_unused, column) => make(area.top + row, area.left + column)),
  );
}

/** The one value that all cells share; null where they differ, as Excel answers. */
export function sharedBy<T>(area: Rect, of: (row: number, column: number) => T): T | null {
  const first = of(area.top, area.left);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) if (of(row, column) !== first) return null;
  return first;
}
