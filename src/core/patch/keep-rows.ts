import type { CellValue } from "../grid/cell-value";
import { contentIn, type SheetGrid, type Snapshot } from "../grid/snapshot";
import { keptText } from "../kept/kept-text";
import type { KeptSheet } from "../kept/kept-sheet";
import { readKept } from "../kept/read-kept";
import { newKeptSheet } from "./new-kept-sheet";
import type { CellWrite, Patch } from "./patch";

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

  const { grid } = kept;
  const end = firstFreeRow(grid);
  const headerRow = kept.headerRow ?? end;
  const columns = new Map<K, number>();
  const headers: CellWrite[] = [];
  let free = widthFrom(grid, headerRow);
  for (const { key, header } of sheet.columns) {
    const known = kept.columns.get(key);
    const column = known ?? free++;
    columns.set(key, column);
    if (known === undefined) headers.push(...aWrite(grid, headerRow, column, header));
  }
  const first = Math.max(end, headerRow + 1);
  const writes = rows.flatMap((row, index) =>
    [...columns].flatMap(([key, column]) => aWrite(grid, first + index, column, row[key])),
  );
  return [...headers, ...writes];
}

function aWrite(grid: SheetGrid, row: number, column: number, value: CellValue): CellWrite[] {
  const was = contentIn(grid, row, column);
  if (value === null) return [];
  return [{ kind: "write", at: { sheet: grid.name, row, column }, was, becomes: { value } }];
}

function firstFreeRow({ values }: SheetGrid): number {
  return values.findLastIndex((cells) => cells?.some((value) => keptText(value) !== "")) + 1;
}

/** The first column that is blank in this row and in all below it. */
function widthFrom({ values }: SheetGrid, first: number): number {
  const widths = values
    .slice(first)
    .map((cells) => cells?.findLastIndex((value) => keptText(value) !== "") ?? -1);
  return Math.max(-1, ...widths) + 1;
}
