import type { Area } from "../../../src/core/grid/area";
import type { SheetGrid } from "../../../src/core/grid/snapshot";
import { findHeaderRows } from "./find-header-rows";

export interface FoundTable {
  /** The first header row. */
  readonly top: number;
  /** The row before the next table's header, or the sheet's last: lines between tables are merged over all columns. */
  readonly bottom: number;
  /** How many columns the header takes, from column A. */
  readonly width: number;
  /** Merges over more than one column. */
  readonly wideMerges: readonly Area[];
}

export function findTables(grid: SheetGrid): FoundTable[] {
  const tops = findHeaderRows(grid);
  return tops.map((top, index) => {
    const bottom = (tops[index + 1] ?? grid.values.length) - 1;
    const wideMerges = grid.merges.filter(
      (area) => area.left < area.right && area.top >= top && area.bottom <= bottom,
    );
    const headerEnds = wideMerges.filter((area) => area.top === top).map(({ right }) => right + 1);
    return { top, bottom, width: Math.max(grid.values[top]?.length ?? 0, ...headerEnds), wideMerges };
  });
}
