import type { CellValue } from "../grid/cell-value";
import { contentIn, type SheetGrid } from "../grid/snapshot";
import { keptText } from "../kept/kept-text";
import type { KeptSheet } from "../kept/kept-sheet";
import type { KeptTable } from "../kept/read-kept";
import type { CellWrite } from "./patch";

export interface KeptColumns<K extends string> {
  readonly columns: ReadonlyMap<K, number>;
  /** Writes the headers that the user deleted again, to the right of those that are left. */
  readonly headers: readonly CellWrite[];
  /** The row behind all that stands there. */
  readonly firstFree: number;
}

/** Where each column of a kept sheet stands, or will once `headers` are written. */
export function keptColumns<K extends string>(kept: KeptTable<K>, sheet: KeptSheet<K>): KeptColumns<K> {
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
    if (known === undefined) headers.push(...keptWrite(grid, headerRow, column, header));
  }
  return { columns, headers, firstFree: Math.max(end, headerRow + 1) };
}

/** The write of a value; none for a blank. */
export function keptWrite(grid: SheetGrid, row: number, column: number, value: CellValue): CellWrite[] {
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
