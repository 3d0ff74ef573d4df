import type { Area } from "../grid/area";
import { BLANK, type CellContent } from "../grid/cell-value";
import { highest } from "../grid/highest";
import { contentIn, type Snapshot } from "../grid/snapshot";
import type { Plan } from "../plan/plan";
import { isBlank } from "../plan/tables/cell-text";
import { findMappedHeaders } from "../plan/tables/find-mapped-headers";
import { findTables } from "../plan/tables/find-tables";
import type { Period } from "../plan/tables/match-period";
import type { RawTable } from "../plan/tables/raw-table";
import type { CellWrite } from "./patch";

/** When offices report: half a year, three quarters, the year. */
const REPORTED: readonly Period[] = [6, 9, 12];

/**
 * Gives every table of the scoring sheet the columns for actuals at 6, 9 and 12 months that it lacks, at its right
 * edge: headers and blank cells that look like the table's own. Empty where there is no scoring sheet, or nothing lacks.
 */
export function addPeriodColumns(plan: Plan, snapshot: Snapshot): readonly CellWrite[] {
  const read = new Set(plan.scoring?.rows.map(({ name }) => `${name.at.row} ${name.at.sheet}`));
  const { tables } = findTables(snapshot, findMappedHeaders(snapshot).headers);
  return tables
    .filter(({ grid, rows }) => rows.some(({ row }) => read.has(`${row} ${grid.name}`)))
    .filter(({ kind }) => kind === "scoring" || kind === "evaluation-and-scoring")
    .flatMap(columnsFor);
}

function columnsFor(table: RawTable): readonly CellWrite[] {
  const there = new Set([...table.periods, ...table.passed].map(({ period }) => period));
  const lacking = REPORTED.filter((period) => !there.has(period));
  const lines = linesOf(table);
  const free = freeColumn(table, lines.at(-1)?.row ?? table.at.row);
  return lines.flatMap(({ row, like }) =>
    lacking.map((period, nth): CellWrite => {
      const column = free + nth;
      const header = row === table.at.row ? { value: `ผล ${period} เดือน` } : BLANK;
      return {
        kind: "write",
        at: { sheet: table.grid.name, row, column },
        was: valueAlone(contentIn(table.grid, row, column)),
        becomes: header,
        ...(like !== undefined && { look: like }),
      };
    }),
  );
}

function valueAlone({ value }: CellContent): CellContent {
  return { value };
}

/** The table's rows, its header first, each with the column whose look the new cells take, if there is one. */
function linesOf(table: RawTable): readonly { readonly row: number; readonly like: number | undefined }[] {
  const { at, columns, rows, years, periods, grid } = table;
  const own = [...Object.values(columns), ...[...years, ...periods].map(({ column }) => column)];
  const fromRight = own.sort((one, other) => other - one);
  const first = rows[0]?.row ?? at.row + 1;
  const header = Array.from({ length: first - at.row }, (_, nth) => at.row + nth);
  const filled = header.filter((row) => !(grid.values[row] ?? []).every(isBlank));
  const lines = rows.flatMap(({ row, kind, more }) => [row, ...(more ?? [])].map((line) => ({ line, kind })));
  const merges = mergesByRow(grid.merges, at.row, lines.at(-1)?.line ?? first);
  // Merged cells would hand on that they are merged.
  const likeIn = (row: number, candidates: readonly number[]) =>
    candidates.find(
      (column) => !merges.get(row)?.some(({ left, right }) => left <= column && column <= right),
    );
  return [
    ...filled.map((row) => ({ row, like: likeIn(row, fromRight) })),
    ...lines.map(({ line, kind }) => {
      const actual = kind === "data" && columns.actual !== undefined ? [columns.actual] : [];
      return { row: line, like: likeIn(line, [...actual, ...fromRight]) };
    }),
  ];
}

function mergesByRow(merges: readonly Area[], first: number, last: number): ReadonlyMap<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const merge of merges) {
    for (let row = Math.max(merge.top, first); row <= Math.min(merge.bottom, last); row++) {
      const own = byRow.get(row);
      if (own) own.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

/** The first column that nothing reaches into, in any of the table's rows. */
function freeColumn({ grid: { values, merges }, at }: RawTable, bottom: number): number {
  // Rows that hold nothing may be holes, over which `map` would jump.
  const filled = Array.from(
    values.slice(at.row, bottom + 1),
    (cells) => cells?.findLastIndex((value) => !isBlank(value)) ?? -1,
  );
  const over = merges.filter((merge) => merge.top <= bottom && merge.bottom >= at.row);
  return 1 + highest([...filled, ...over.map(({ right }) => right)]);
}
