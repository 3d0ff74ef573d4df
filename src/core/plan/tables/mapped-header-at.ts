import type { SheetGrid } from "../../grid/snapshot";
import type { Header } from "./find-header";
import type { Role } from "./headers";
import type { MappedTable } from "./mapped-table";
import { readPeriods } from "./read-periods";
import { readSubHeader, type YearColumn } from "./read-sub-header";

/** The header that a mapped table has in this row, with the row of years below it if there is one. */
export function mappedHeaderAt({ grid, columns: said, part }: MappedTable, row: number): Header {
  const columns: Partial<Record<Role, number>> = {};
  const years: YearColumn[] = [];
  for (const { column, means } of said) {
    if (means.role === "target" && means.year !== undefined)
      years.push({ year: means.year, column, named: true });
    else if (means.role) columns[means.role] = column;
  }
  const below: YearColumn[] = [];
  const lastRow = readSubHeader(grid, row, columns, below, []);
  const isYearly = part === "yearly-targets";
  // A target of no year that was named by hand goes before those that were not named.
  if (isYearly || columns.target === undefined)
    years.push(...below.filter(({ column }) => !said.some((mapped) => mapped.column === column)));
  years.sort((one, other) => one.year - other.year);
  const parts = readPeriods(
    grid,
    row,
    lastRow,
    columns,
    new Map(said.map(({ column, means }) => [column, means])),
  );
  const target = isYearly ? undefined : (columns.target ?? years.at(-1)?.column);
  delete columns.target;
  if (target !== undefined) columns.target = target;
  const { top, bottom } = mergedRows(grid, row);
  return {
    row: top,
    lastRow: Math.max(lastRow, bottom),
    columns,
    years,
    before: {},
    measureOfActual: undefined,
    targets: undefined,
    parties: undefined,
    ...parts,
    budgets: [],
    budgetParts: [],
    scale: said.find(({ means }) => means.role === "budget")?.means.scale ?? 1,
    unknown: [],
    slips: [],
  };
}

/** The rows of a header whose cells are merged over several of them. */
export function mergedRows(
  { merges }: SheetGrid,
  row: number,
): { readonly top: number; readonly bottom: number } {
  const over = merges.filter(({ top, bottom }) => top <= row && row <= bottom);
  return {
    top: Math.min(row, ...over.map(({ top }) => top)),
    bottom: Math.max(row, ...over.map(({ bottom }) => bottom)),
  };
}
