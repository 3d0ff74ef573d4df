import { columnIndex } from "../../grid/cell-ref";
import type { Located } from "../../grid/located";
import type { CellValue } from "../../grid/cell-value";
import type { SheetGrid, Snapshot } from "../../grid/snapshot";
import { isKept } from "../../kept/is-kept";
import { keptText } from "../../kept/kept-text";
import { readKept, type KeptRow } from "../../kept/read-kept";
import { TABLE_MAPPINGS, type MappingColumn } from "../../kept/table-mappings-sheet";
import { nameKey } from "../../text/name-key";
import { MAPPED_PARTS, type MappedPart } from "./mapped-parts";
import type { MappingFault, UnusableMapping } from "../misread";
import type { MappedColumn } from "./mapped-table";
import { matchHeader, type HeaderMatch } from "./match-header";

/** A row of การอ่านตาราง in which every cell makes sense by itself. */
export interface MappingRow extends MappedColumn {
  readonly grid: SheetGrid;
  /** The header row, from zero. */
  readonly row: number;
  readonly part: MappedPart;
  readonly cells: KeptRow<MappingColumn>;
}

const partByKey: ReadonlyMap<string, MappedPart> = new Map(
  Object.entries(MAPPED_PARTS).map(([part, { title }]) => [nameKey(title), part as MappedPart]),
);

/** Reads the rows one by one; cells that make no sense go to `unusable`, and their rows are left out. */
export function readMappingRows(snapshot: Snapshot, unusable: UnusableMapping[]): readonly MappingRow[] {
  const plans = new Map(
    snapshot.sheets.flatMap((grid) => (isKept(grid.name) ? [] : [[keptText(grid.name), grid] as const])),
  );
  const rows = readKept(snapshot, TABLE_MAPPINGS)?.rows ?? [];
  return rows.flatMap((cells) => {
    const read = <T>({ value, at }: Located<CellValue>, fault: MappingFault, found: T | undefined) => {
      if (found === undefined) unusable.push({ at, fault, text: keptText(value) });
      return found;
    };
    const grid = read(cells.sheet, "sheet-unknown", plans.get(keptText(cells.sheet.value)));
    const row = read(cells.row, "row-unknown", rowIn(grid, keptText(cells.row.value)));
    const column = read(cells.column, "column-unknown", columnIn(grid, keptText(cells.column.value)));
    const means = read(cells.meaning, "meaning-unknown", meaningOf(cells.meaning.value));
    const part = read(cells.part, "part-unknown", partByKey.get(nameKey(keptText(cells.part.value))));
    if (!grid || row === undefined || column === undefined || !means || !part) return [];
    return [{ grid, row, column, means, part, header: keptText(cells.header.value), cells }];
  });
}

/** Of an unknown sheet every row will do: one fault is told, not three. */
function rowIn(grid: SheetGrid | undefined, text: string): number | undefined {
  const row = /^\d{1,7}$/.test(text) ? Number(text) - 1 : -1;
  return row >= 0 && row < (grid?.values.length ?? Infinity) ? row : undefined;
}

function columnIn(grid: SheetGrid | undefined, text: string): number | undefined {
  if (!/^[A-Z]{1,3}$/i.test(text)) return undefined;
  const column = columnIndex(text.toUpperCase());
  const width = grid?.values.reduce((widest, cells) => Math.max(widest, cells?.length ?? 0), 0) ?? Infinity;
  return column < width ? column : undefined;
}

function meaningOf(value: CellValue): HeaderMatch | undefined {
  const match = matchHeader(value);
  // A year alone heads a column of targets, a period one of actuals.
  return match && { ...match, role: match.role ?? (match.period === undefined ? "target" : "actual") };
}
