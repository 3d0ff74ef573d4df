import type { CellValue } from "../grid/cell-value";
import type { Located } from "../grid/located";
import { sheetNamed, type SheetGrid, type Snapshot } from "../grid/snapshot";
import { keptText } from "./kept-text";
import type { KeptSheet } from "./kept-sheet";

/** What a kept sheet holds, wherever its table stands by now. */
export interface KeptTable<K extends string> {
  readonly grid: SheetGrid;
  /** undefined where the header is gone. */
  readonly headerRow: number | undefined;
  /** The columns that are still there, by key. */
  readonly columns: ReadonlyMap<K, number>;
  /** Those that hold something in one of the columns. */
  readonly rows: readonly KeptRow<K>[];
}

/** A cell whose column is gone is blank and stands in the row's first column. */
export type KeptRow<K extends string> = Readonly<Record<K, Located<CellValue>>>;

/** So few headers make a header row; others may have been renamed or deleted. */
const ENOUGH = 2;

/** Reads a kept sheet: sorted rows, blank lines, moved columns and columns of the user's own are no matter. */
export function readKept<K extends string>(
  snapshot: Snapshot,
  sheet: KeptSheet<K>,
): KeptTable<K> | undefined {
  const grid = sheetNamed(snapshot, sheet.title);
  if (!grid) return undefined;
  for (let row = 0; row < grid.values.length; row++) {
    const columns = columnsIn(grid, row, sheet);
    if (columns.size >= ENOUGH && (sheet.telling?.some((key) => columns.has(key)) ?? true))
      return { grid, headerRow: row, columns, rows: rowsBelow(grid, row, columns, sheet) };
  }
  return { grid, headerRow: undefined, columns: new Map(), rows: [] };
}

function columnsIn<K extends string>(
  grid: SheetGrid,
  row: number,
  sheet: KeptSheet<K>,
): ReadonlyMap<K, number> {
  const texts = Array.from(grid.values[row] ?? [], keptText);
  const places = sheet.columns.map(({ key, header }) => [key, texts.indexOf(header)] as const);
  return new Map(places.filter(([, column]) => column >= 0));
}

function rowsBelow<K extends string>(
  grid: SheetGrid,
  headerRow: number,
  columns: ReadonlyMap<K, number>,
  sheet: KeptSheet<K>,
): KeptRow<K>[] {
  const first = Math.min(...columns.values());
  const rows: KeptRow<K>[] = [];
  for (let row = headerRow + 1; row < grid.values.length; row++) {
    const cells = sheet.columns.map(({ key }) => {
      const column = columns.get(key);
      const value = column === undefined ? null : (grid.values[row]?.[column] ?? null);
      return [key, { value, at: { sheet: grid.name, row, column: column ?? first } }] as const;
    });
    if (cells.some(([, { value }]) => keptText(value) !== ""))
      rows.push(Object.fromEntries(cells) as Record<K, Located<CellValue>>);
  }
  return rows;
}
