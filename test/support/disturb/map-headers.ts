import type { Snapshot } from "../../../src/core/grid/snapshot";
import { findHeaderRows } from "./find-header-rows";
import { isHeaderWord } from "./header-words";
import { mapValues } from "./map-values";

/** Changes the header words of all tables. */
export function mapHeaders(snapshot: Snapshot, change: (header: string) => string): Snapshot {
  const rows = new Map(snapshot.sheets.map((grid) => [grid, new Set(findHeaderRows(grid))]));
  return mapValues(snapshot, ({ value, row, grid }) =>
    typeof value === "string" && rows.get(grid)?.has(row) && isHeaderWord(value) ? change(value) : value,
  );
}
