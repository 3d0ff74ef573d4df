import type { CellRef } from "../../grid/cell-ref";
import type { CellValue } from "../../grid/cell-value";
import type { SheetGrid, Snapshot } from "../../grid/snapshot";
import { cleanText, isBlank, refIn } from "./cell-text";
import { classifyRow } from "./classify-row";
import { findHeader, type Header, type HeaderMemo } from "./find-header";
import { contextBelow, isHeading, NO_CONTEXT } from "./headings";
import { mergedFrom } from "./merged-from";
import { PLAN_ROLES, type Role } from "./headers";
import type { Context, RawTable } from "./raw-table";
import { tableKind } from "./table-kind";

/** A line outside the tables. */
export interface Line {
  readonly at: CellRef;
  readonly text: string;
}

export interface FoundTables {
  readonly tables: readonly RawTable[];
  /** Lines outside the tables, in the workbook's order: headings, sentences, lists. */
  readonly lines: readonly Line[];
}

/**
 * Finds the plan's tables by their headers, wherever they stand: never by address or sheet name.
 * A table goes on over blank rows, page breaks that repeat its header, and stray lines, until another
 * header or another part of the plan begins.
 */
export function findTables(snapshot: Snapshot): FoundTables {
  const tables: RawTable[] = [];
  const lines: Line[] = [];
  const memo: HeaderMemo = new Map();
  for (const grid of snapshot.sheets) scanSheet(grid, tables, lines, memo);
  return { tables, lines };
}

function scanSheet(grid: SheetGrid, tables: RawTable[], lines: Line[], memo: HeaderMemo): void {
  const merged = mergedFrom(grid);
  let context: Context = NO_CONTEXT;
  let table: RawTable | undefined;
  /** No heading has come since the table's last row: what follows may still be its. */
  let unbroken = false;

  for (let row = 0; row < grid.values.length; row++) {
    const cells = grid.values[row];
    if (!cells || cells.every((value) => isBlank(value))) continue;

    const header = findHeader(grid, row, memo);
    if (header) {
      row = header.lastRow;
      if (table && unbroken && sameColumns(table, header)) continue;
      table = openTable(grid, header, context, merged);
      if (table) tables.push(table);
      unbroken = table !== undefined;
      continue;
    }

    const found = table && classifyRow(table, row, unbroken);
    if (table && found === "closing") {
      table.closing = refIn(grid, row, firstFilled(cells));
    } else if (table && found === "continuation") {
      const last = table.rows.at(-1);
      if (last) (last.more ??= []).push(row);
    } else if (table && (found === "data" || found === "total")) {
      table.rows.push({ row, kind: found, context, more: undefined });
      unbroken = true;
    } else {
      for (let column = 0; column < cells.length; column++) {
        if (isBlank(cells[column])) continue;
        const line = { at: refIn(grid, row, column), text: cleanText(cells[column]) };
        if (found !== "heading") lines.push(line);
        const below = contextBelow(context, line.text, line.at);
        if (table && below.section !== context.section && !goesOnIn(table, below)) table = undefined;
        context = below;
        if (isHeading(line.text)) unbroken = false;
      }
      if (table && found === "heading") table.rows.push({ row, kind: found, context, more: undefined });
    }
  }
}

/** A scoring sheet may name part 4 and its halves between its rows. */
function goesOnIn(table: RawTable, context: Context): boolean {
  return context.section === 4 && (table.kind === "scoring" || table.kind === "evaluation-and-scoring");
}

function firstFilled(cells: readonly CellValue[]): number {
  return cells.findIndex((value) => !isBlank(value));
}

function sameColumns(table: RawTable, header: Header): boolean {
  const roles = Object.keys(header.columns) as Role[];
  return roles.length > 0 && roles.every((role) => table.columns[role] === header.columns[role]);
}

function openTable(
  grid: SheetGrid,
  header: Header,
  context: Context,
  merged: RawTable["mergedFrom"],
): RawTable | undefined {
  const roles = new Set(Object.keys(header.columns) as Role[]);
  const kind = tableKind(roles, header.years.length > 0, context);
  if (!kind) {
    const slipped = new Set(header.slips.map(({ role }) => role));
    const own = [...roles].filter((role) => PLAN_ROLES.has(role) && !slipped.has(role)).length;
    if (own + slipped.size < 2 || own === 0) return undefined;
  }
  const { row, columns, years, scale, unknown, slips } = header;
  const first = grid.values[row]?.findIndex((value) => !isBlank(value)) ?? 0;
  return {
    kind: kind ?? "misunderstood",
    grid,
    at: refIn(grid, row, Math.max(first, 0)),
    columns,
    years,
    scale,
    unknown,
    slips,
    context,
    rows: [],
    mergedFrom: merged,
    closing: undefined,
  };
}
