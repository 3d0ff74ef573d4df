import type { SheetGrid, Snapshot } from "../../grid/snapshot";
import { COLUMN_TITLES } from "./column-titles";
import type { Header } from "./find-header";
import type { Role } from "./headers";
import { MAPPED_PARTS, type MappedPart } from "./mapped-parts";
import type { UnusableMapping } from "../misread";
import type { MappedTable } from "./mapped-table";
import { mappedHeaderAt, mergedRows } from "./mapped-header-at";
import { readMappedTables } from "./read-mapped-tables";
import { rowsByText, type FindRows } from "./rows-by-text";

/** A header row that the user named by hand, or one with the same headers on the same sheet. */
export interface MappedHeader extends Header {
  readonly part: MappedPart;
  /** It is the row that was named: its part is certain, whatever the headings above it say. */
  readonly isNamed: boolean;
}

export interface MappedHeaders {
  /** By sheet and row. */
  readonly headers: ReadonlyMap<string, ReadonlyMap<number, MappedHeader>>;
  /** The tables that were named, and the row in which their header stands now, if it does. */
  readonly named: readonly { readonly table: MappedTable; readonly row: number | undefined }[];
  readonly unusable: readonly UnusableMapping[];
}

/** Finds the header rows of the tables that the user named by hand. Rows inserted above them are no matter. */
export function findMappedHeaders(snapshot: Snapshot): MappedHeaders {
  const unusable: UnusableMapping[] = [];
  const headers = new Map<string, Map<number, MappedHeader>>();
  const finders = new Map<SheetGrid, FindRows>();
  const found: { table: MappedTable; row: number | undefined }[] = [];
  const tables = [...readMappedTables(snapshot, unusable)].sort((one, other) => one.row - other.row);
  for (const table of tables) {
    const { grid, part } = table;
    const rows = headers.get(grid.name) ?? new Map<number, MappedHeader>();
    headers.set(grid.name, rows);
    const findRows = finders.get(grid) ?? rowsByText(grid);
    finders.set(grid, findRows);
    const isTaken = (row: number) => rows.get(mergedRows(grid, row).top)?.isNamed === true;
    const [named, ...others] = headerRows(table, findRows, isTaken);
    found.push({ table, row: named });
    if (named === undefined) {
      const text = table.columns.map(({ header }) => header).find((header) => header !== "") ?? "";
      unusable.push({ at: table.rowAt, fault: "header-gone", text });
      continue;
    }
    const header = mappedHeaderAt(table, named);
    const missing = MAPPED_PARTS[part].necessary.filter((role) => !hasRole(header, role, part));
    if (missing.length > 0) {
      const text = missing.map((role) => COLUMN_TITLES[role]).join(", ");
      unusable.push({ at: table.partAt, fault: "meaning-missing", text });
      continue;
    }
    rows.set(header.row, { ...header, part, isNamed: true });
    for (const row of others) {
      const other = mappedHeaderAt(table, row);
      // Of two tables with the same headers, the nearer one above it says what a third one is.
      if (row > named || !rows.has(other.row)) rows.set(other.row, { ...other, part, isNamed: false });
    }
  }
  return { headers, named: found, unusable };
}

/** The rows that hold the table's headers, the nearest to where they stood first. */
function headerRows(
  { row, columns }: MappedTable,
  findRows: FindRows,
  isTaken: (row: number) => boolean,
): readonly number[] {
  const headers = columns.filter(({ header }) => header !== "");
  return (headers.length === 0 ? [row] : findRows(headers))
    .filter((found) => !isTaken(found))
    .sort((one, other) => Math.abs(one - row) - Math.abs(other - row));
}

function hasRole({ columns, years }: Header, role: Role, part: MappedPart): boolean {
  return role === "target" && part === "yearly-targets" ? years.length > 0 : columns[role] !== undefined;
}
