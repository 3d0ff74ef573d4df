import type { SheetGrid } from "../../../src/core/grid/snapshot";
import { isHeaderWord } from "./header-words";

/** The first header row of every table on a sheet: at least two cells are known header words. */
export function findHeaderRows(grid: SheetGrid): number[] {
  return grid.values.flatMap((cells, row) => {
    const headers = cells?.filter((value) => typeof value === "string" && isHeaderWord(value)) ?? [];
    return headers.length >= 2 ? [row] : [];
  });
}
