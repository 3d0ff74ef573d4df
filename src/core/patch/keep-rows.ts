import type { CellValue } from "../grid/cell-value";
import type { Snapshot } from "../grid/snapshot";
import type { KeptSheet } from "../kept/kept-sheet";
import { readKept } from "../kept/read-kept";
import { keptColumns, keptWrite } from "./kept-columns";
import { newKeptSheet } from "./new-kept-sheet";
import type { Patch } from "./patch";

/**
 * Adds rows to a kept sheet, behind all that stands there; adds the sheet where there is none. Headers that the
 * user deleted are written again, to the right of those that are left.
 */
export function keepRows<K extends string>(
  snapshot: Snapshot,
  sheet: KeptSheet<K>,
  rows: readonly Readonly<Record<K, CellValue>>[],
): Patch {
  if (rows.length === 0) return [];
  const kept = readKept(snapshot, sheet);
  if (!kept) return [{ kind: "add-sheet", sheet: newKeptSheet(sheet, rows) }];

  const { columns, headers, firstFree } = keptColumns(kept, sheet);
  const writes = rows.flatMap((row, index) =>
    [...columns].flatMap(([key, column]) => keptWrite(kept.grid, firstFree + index, column, row[key])),
  );
  return [...headers, ...writes];
}
