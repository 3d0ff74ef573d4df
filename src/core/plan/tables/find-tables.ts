import type { CellRef } from "../../grid/cell-ref";
import type { CellValue } from "../../grid/cell-value";
import type { SheetGrid, Snapshot } from "../../grid/snapshot";
import { isKept } from "../../kept/is-kept";
import { isReport } from "../../kept/report-mark";
import { cleanText, isBlank, refIn } from "./cell-text";
import { classifyRow, type RowKind } from "./classify-row";
import { findHeader, type Header, type HeaderMemo } from "./find-header";
import type { MappedHeader, MappedHeaders } from "./find-mapped-headers";
import { groupLabel } from "./group-rows";
import { goesOnInPart } from "./goes-on-in-part";
import { contextBelow, isHeading, isPartHeading, NO_CONTEXT } from "./headings";
import { mergedFrom } from "./merged-from";
import { contextOfMapped, kindOfMapped } from "./place-mapped";
import { aTable, kindOf, sameColumns } from "./open-table";
import { isScoring, type Context, type RawTable } from "./raw-table";
import { yearIn } from "./stated-year";
import { tablesSideBySide } from "./side-by-side";
import { withUnitAbove } from "./unit-above";

/** A line outside the tables. */
export interface Line {
  readonly at: CellRef;
  readonly text: string;
  /** As in `Context`, the line itself included. */
  readonly year: Context["year"];
}

export interface FoundTables {
  readonly tables: readonly RawTable[];
  /** Lines outside the tables, in the workbook's order: headings, sentences, lists. */
  readonly lines: readonly Line[];
}

/**
 * Finds the plan's tables by their headers, wherever they stand: never by address or sheet name. Headers that the
 * user named by hand come first; sheets that the add-in keeps for itself are left out.
 * A table goes on over blank rows, page breaks that repeat its header, and stray lines, until another
 * header or another part of the plan begins.
 */
export function findTables(snapshot: Snapshot, mapped: MappedHeaders["headers"]): FoundTables {
  const tables: RawTable[] = [];
  const lines: Line[] = [];
  const memo: HeaderMemo = new Map();
  for (const grid of snapshot.sheets) {
    if (isKept(grid.name) || isReport(grid)) continue;
    const byHand = mapped.get(grid.name);
    const [own, ...beside] = byHand ? [grid] : tablesSideBySide(grid, memo);
    if (own) scanSheet(own, tables, lines, memo, byHand ?? NONE_MAPPED);
    // The lines above are told once.
    for (const table of beside) scanSheet(table, tables, [], memo, NONE_MAPPED);
  }
  return { tables, lines };
}

const NONE_MAPPED: ReadonlyMap<number, MappedHeader> = new Map();

function scanSheet(
  grid: SheetGrid,
  tables: RawTable[],
  lines: Line[],
  memo: HeaderMemo,
  mapped: ReadonlyMap<number, MappedHeader>,
): void {
  const merged = mergedFrom(grid);
  const named = yearIn(grid.name);
  const year = named === undefined ? undefined : { value: named, at: refIn(grid, 0, 0) };
  let context: Context = { ...NO_CONTEXT, year };
  let table: RawTable | undefined;
  /** No heading has come since the table's last row: what follows may still be its. */
  let unbroken = false;
  /** A total has come, and no heading since that names another part: what follows may be remarks and signatures. */
  let behindTotal = false;
  /** A line has come since the table's last row, which may be the title of another one. */
  let titled = false;
  const isHeader = (row: number) => mapped.has(row) || findHeader(grid, row, memo) !== undefined;

  for (let row = 0; row < grid.values.length; row++) {
    const cells = grid.values[row];
    if (!cells || cells.every((value) => isBlank(value))) continue;

    const byHand = mapped.get(row);
    const header = byHand ?? findHeader(grid, row, memo);
    if (header) {
      const under = byHand ? contextOfMapped(byHand, context) : context;
      const kind = byHand ? kindOfMapped(byHand, under) : kindOf(header, under);
      const isSame = byHand ? table?.kind === kind && under === context : !(behindTotal && titled);
      context = under;
      row = lastRowOf(header, mapped);
      behindTotal = false;
      if (table && unbroken && isSame && sameColumns(table, header)) continue;
      // What stands right above a header that was named by hand is the upper part of that header.
      if (byHand && table && unbroken && table.rows.length === 0) tables.pop();
      table = kind && aTable(grid, withUnitAbove(grid, header), kind, context, merged);
      if (table) tables.push(table);
      unbroken = table !== undefined;
      continue;
    }

    const found: RowKind | undefined = table && classifyRow(table, row, { unbroken, behindTotal, isHeader });
    if (table && found === "closing") {
      table.closing = refIn(grid, row, firstFilled(cells));
    } else if (table && found === "continuation") {
      const last = table.rows.at(-1);
      if (last) (last.more ??= []).push(row);
    } else if (table && (found === "data" || found === "nameless" || found === "total")) {
      if (found === "nameless") table.nameless.add(row);
      table.rows.push({ row, kind: found === "total" ? found : "data", context, more: undefined });
      unbroken = true;
      behindTotal = found === "total";
      titled = false;
    } else if (table && found === "group") {
      // It may name a ด้านที่, but nothing that ends the table.
      const below = contextBelow(context, groupLabel(table, row), refIn(grid, row, firstFilled(cells)));
      if (below.section === context.section) context = below;
      table.rows.push({ row, kind: found, context, more: undefined });
      unbroken = true;
      behindTotal = false;
    } else {
      for (let column = 0; column < cells.length; column++) {
        if (isBlank(cells[column])) continue;
        const at = refIn(grid, row, column);
        const text = cleanText(cells[column]);
        const read = contextBelow(context, text, at);
        // A sheet's own name is more certain than titles, which are copied from year to year.
        let below = year && read.year !== year ? { ...read, year } : read;
        if (found !== "heading") lines.push({ at, text, year: below.year });
        if (table && below.section !== context.section && !goesOnIn(table, below)) {
          if (goesOnInPart(table, row, isHeader)) below = { ...below, section: context.section };
          else table = undefined;
        }
        context = below;
        if (isHeading(text)) unbroken = false;
        if (found === "heading" || isPartHeading(text)) behindTotal = false;
      }
      titled = true;
      if (found === "end") table = undefined;
      if (table && found === "heading") table.rows.push({ row, kind: found, context, more: undefined });
    }
  }
}

/** A scoring sheet may name part 4 and its halves between its rows. */
function goesOnIn(table: RawTable, context: Context): boolean {
  return context.section === 4 && isScoring(table);
}

function firstFilled(cells: readonly CellValue[]): number {
  return cells.findIndex((value) => !isBlank(value));
}

/** A header ends where another one was named by hand. */
function lastRowOf(header: Header, mapped: ReadonlyMap<number, MappedHeader>): number {
  let { row } = header;
  while (row < header.lastRow && !mapped.has(row + 1)) row++;
  return row;
}
