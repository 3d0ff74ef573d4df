import type { CellValue } from "../../grid/cell-value";
import type { SheetGrid } from "../../grid/snapshot";
import { cleanText, isBlank, refIn } from "./cell-text";
import { classifyRow, type RowKind } from "./classify-row";
import { findHeader, type Header, type HeaderMemo } from "./find-header";
import type { MappedHeader } from "./find-mapped-headers";
import type { Line } from "./found-tables";
import { goesOnInPart } from "./goes-on-in-part";
import { groupLabel } from "./group-rows";
import { contextBelow, isHeading, isPartHeading, NO_CONTEXT } from "./headings";
import { mergedFrom } from "./merged-from";
import { aTable, kindOf, sameColumns } from "./open-table";
import { contextOfMapped, kindOfMapped } from "./place-mapped";
import { isScoring, type Context, type RawRow, type RawTable } from "./raw-table";
import { yearIn } from "./stated-year";
import { withUnitAbove } from "./unit-above";

type Cells = readonly CellValue[];

/**
 * Walks down a sheet and notes its tables and the lines outside them. A table goes on over blank rows, page breaks that
 * repeat its header, and stray lines, until another header or another part of the plan begins.
 */
export class SheetWalk {
  /** That the sheet's own name states: it is more certain than titles, which are copied from year to year. */
  private readonly year: Context["year"];
  private readonly merged: RawTable["mergedFrom"];
  private context: Context;
  private table: RawTable | undefined;
  /** No heading has come since the table's last row: what follows may still be its. */
  private unbroken = false;
  /** A total has come, and no heading since that names another part: what follows may be remarks and signatures. */
  private behindTotal = false;
  /** A line has come since the table's last row, which may be the title of another one. */
  private titled = false;

  /** @param mapped the headers that were named by hand, by their row */
  constructor(
    private readonly grid: SheetGrid,
    private readonly memo: HeaderMemo,
    private readonly mapped: ReadonlyMap<number, MappedHeader>,
    private readonly found: { readonly tables: RawTable[]; readonly lines: Line[] },
  ) {
    const named = yearIn(grid.name);
    this.year = named === undefined ? undefined : { value: named, at: refIn(grid, 0, 0) };
    this.merged = mergedFrom(grid);
    this.context = { ...NO_CONTEXT, year: this.year };
  }

  toEnd(): void {
    const { values } = this.grid;
    for (let row = 0; row < values.length; row++) {
      const cells = values[row];
      if (!cells || cells.every((value) => isBlank(value))) continue;
      const byHand = this.mapped.get(row);
      const header = byHand ?? findHeader(this.grid, row, this.memo);
      if (header) {
        this.takeHeader(header, byHand);
        row = this.lastRowOf(header);
      } else this.takeRow(row, cells);
    }
  }

  private takeHeader(header: Header, byHand: MappedHeader | undefined): void {
    const { table, context, unbroken } = this;
    const under = byHand ? contextOfMapped(byHand, context) : context;
    const kind = byHand ? kindOfMapped(byHand, under) : kindOf(header, under, this.grid);
    const isSame = byHand ? table?.kind === kind && under === context : !(this.behindTotal && this.titled);
    this.context = under;
    this.behindTotal = false;
    if (table && unbroken && isSame && sameColumns(table, header)) return;
    // What stands right above a header that was named by hand is the upper part of that header.
    if (byHand && table && unbroken && table.rows.length === 0) this.found.tables.pop();
    const { grid, merged } = this;
    this.table = kind && aTable(grid, withUnitAbove(grid, header), kind, under, merged);
    if (this.table) this.found.tables.push(this.table);
    this.unbroken = this.table !== undefined;
  }

  /** A header ends where another one was named by hand. */
  private lastRowOf(header: Header): number {
    let { row } = header;
    while (row < header.lastRow && !this.mapped.has(row + 1)) row++;
    return row;
  }

  private takeRow(row: number, cells: Cells): void {
    const { table, unbroken, behindTotal, isHeader } = this;
    const kind = table && classifyRow(table, row, { unbroken, behindTotal, isHeader });
    if (!table || !kind) {
      this.takeLines(row, cells, undefined);
    } else if (kind === "closing") {
      table.closing = refIn(this.grid, row, firstFilled(cells));
    } else if (kind === "continuation") {
      const last = table.rows.at(-1);
      if (last) (last.more ??= []).push(row);
    } else if (kind === "data" || kind === "nameless" || kind === "total") {
      if (kind === "nameless") table.nameless.add(row);
      this.addRow(table, row, kind === "total" ? kind : "data");
      this.titled = false;
    } else if (kind === "group") {
      // It may name a ด้านที่, but nothing that ends the table.
      const at = refIn(this.grid, row, firstFilled(cells));
      const below = contextBelow(this.context, groupLabel(table, row), at);
      if (below.section === this.context.section) this.context = below;
      this.addRow(table, row, kind);
    } else {
      this.takeLines(row, cells, kind);
    }
  }

  private addRow(table: RawTable, row: number, kind: RawRow["kind"]): void {
    table.rows.push({ row, kind, context: this.context, more: undefined });
    this.unbroken = true;
    this.behindTotal = kind === "total";
  }

  /** Headings, and whatever else belongs to no row of a table. */
  private takeLines(row: number, cells: Cells, kind: RowKind | undefined): void {
    for (let column = 0; column < cells.length; column++) {
      if (!isBlank(cells[column])) this.takeLine(row, column, kind);
    }
    this.titled = true;
    if (kind === "end") this.table = undefined;
    if (kind === "heading") {
      this.table?.rows.push({ row, kind, context: this.context, more: undefined });
    }
  }

  private takeLine(row: number, column: number, kind: RowKind | undefined): void {
    const { grid, year, table, context } = this;
    const at = refIn(grid, row, column);
    const text = cleanText(grid.values[row]?.[column] ?? null);
    const read = contextBelow(context, text, at);
    let below = year && read.year !== year ? { ...read, year } : read;
    if (kind !== "heading") this.found.lines.push({ at, text, year: below.year });
    if (table && below.section !== context.section && !goesOnIn(table, below)) {
      if (goesOnInPart(table, row, this.isHeader)) below = { ...below, section: context.section };
      else this.table = undefined;
    }
    this.context = below;
    if (isHeading(text)) this.unbroken = false;
    if (kind === "heading" || isPartHeading(text)) this.behindTotal = false;
  }

  private readonly isHeader = (row: number): boolean =>
    this.mapped.has(row) || findHeader(this.grid, row, this.memo) !== undefined;
}

/** A scoring sheet may name part 4 and its halves between its rows. */
function goesOnIn(table: RawTable, context: Context): boolean {
  return context.section === 4 && isScoring(table);
}

function firstFilled(cells: Cells): number {
  return cells.findIndex((value) => !isBlank(value));
}
