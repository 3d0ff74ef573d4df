import { columnLetters } from "../grid/cell-ref";
import type { CellValue } from "../grid/cell-value";
import { contentAt, type Snapshot } from "../grid/snapshot";
import { keptText } from "../kept/kept-text";
import { readKept } from "../kept/read-kept";
import { TABLE_MAPPINGS, type MappingColumn } from "../kept/table-mappings-sheet";
import { COLUMN_TITLES } from "../plan/tables/column-titles";
import type { ColumnMeaning } from "../plan/tables/header-candidates";
import { findMappedHeaders } from "../plan/tables/find-mapped-headers";
import { MAPPED_PARTS, type MappedPart } from "../plan/tables/mapped-parts";
import { blankKeptRows } from "./blank-kept-rows";
import { keepRows } from "./keep-rows";
import type { Patch } from "./patch";

/** A header row; `headerRow` counts from zero. */
export interface HeaderPlace {
  readonly sheet: string;
  readonly headerRow: number;
}

/** What the user says of a table. */
export interface TableMapping extends HeaderPlace {
  readonly part: MappedPart;
  readonly columns: readonly (ColumnMeaning & { readonly column: number })[];
}

/** Writes down how a table is to be read, in place of what was said of the same header row before. */
export function mapTableRows(snapshot: Snapshot, mapping: TableMapping): Patch {
  const { part, sheet, headerRow, columns } = mapping;
  const rows = columns.map(({ column, ...meaning }): Readonly<Record<MappingColumn, CellValue>> => {
    const header = keptText(contentAt(snapshot, { sheet, row: headerRow, column }).value);
    return {
      sheet,
      row: headerRow + 1,
      column: columnLetters(column),
      header: header === "" ? null : header,
      meaning: headerOf(meaning),
      part: MAPPED_PARTS[part].title,
    };
  });
  return [...unmapTableRows(snapshot, mapping), ...keepRows(snapshot, TABLE_MAPPINGS, rows)];
}

/** Takes back what was said of a header row, wherever it stood when it was said. */
export function unmapTableRows(snapshot: Snapshot, { sheet, headerRow }: HeaderPlace): Patch {
  const kept = readKept(snapshot, TABLE_MAPPINGS)?.rows ?? [];
  const rows = new Set([headerRow]);
  for (const { table, row = table.row } of findMappedHeaders(snapshot).named) {
    if (table.grid.name !== sheet) continue;
    if (row === headerRow) rows.add(table.row);
    else rows.delete(table.row);
  }
  const said = kept.filter(
    (cells) =>
      keptText(cells.sheet.value) === keptText(sheet) && rows.has(Number(keptText(cells.row.value)) - 1),
  );
  return blankKeptRows(snapshot, said);
}

/** The header that says so: งบประมาณ (พันบาท), ค่าเป้าหมาย ปี 2568, ผลการดำเนินงาน รอบ 6 เดือน. */
function headerOf({ role, year, scale, period }: ColumnMeaning): string {
  const title = COLUMN_TITLES[role];
  if (period !== undefined) return `${title} รอบ ${period} เดือน`;
  if (year !== undefined) return `${title} ปี ${year}`;
  if (scale === 1_000) return `${title} (พันบาท)`;
  return scale === 1_000_000 ? `${title} (ล้านบาท)` : title;
}
