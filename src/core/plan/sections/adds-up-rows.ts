import { cellKey } from "../../grid/snapshot";
import { readSumAreas } from "../cells/read-sum-areas";
import { weightIn } from "../tables/column-readers";
import type { RawRow, RawTable } from "../tables/raw-table";

/** Whether a sum row says itself that it adds up just these rows, all below row `above`: by its formulas, or else figures. */
export function addsUpRows(table: RawTable, sum: RawRow, rows: readonly RawRow[], above: number): boolean {
  if (rows.length === 0) return false;
  const byFormula = FIGURES.map((figure) => sumsJust(table, sum, rows, above, figure));
  if (byFormula.some((says) => says !== undefined)) return byFormula.every((says) => says !== false);
  const byFigure = FIGURES.map((figure) => amountsTo(table, sum, rows, figure));
  return byFigure.includes(true) && !byFigure.includes(false);
}

/** Whether a sum row has figures, typed or calculated. */
export function hasFigures(table: RawTable, sum: RawRow): boolean {
  return FIGURES.some((figure) => figureIn(table, sum, figure) !== undefined);
}

const FIGURES = ["weight", "score"] as const;
type Figure = (typeof FIGURES)[number];

/** Whether a plain sum holds each of the rows once and none further up; undefined where there is no such sum. */
function sumsJust(
  { grid, columns }: RawTable,
  sum: RawRow,
  rows: readonly RawRow[],
  above: number,
  figure: Figure,
): boolean | undefined {
  const column = columns[figure];
  const formula = column === undefined ? undefined : grid.formulas.get(cellKey(sum.row, column));
  const areas = formula === undefined ? undefined : readSumAreas(formula, grid.name);
  if (!areas) return undefined;
  const isOwn = areas.every(
    ({ sheet, left, right, top, bottom }) =>
      sheet === grid.name && left === column && right === column && top > above && bottom < sum.row,
  );
  const timesIn = (row: number) => areas.filter(({ top, bottom }) => top <= row && row <= bottom).length;
  return isOwn && rows.every(({ row }) => timesIn(row) === 1);
}

function amountsTo(
  table: RawTable,
  sum: RawRow,
  rows: readonly RawRow[],
  figure: Figure,
): boolean | undefined {
  const stated = figureIn(table, sum, figure);
  if (stated === undefined) return undefined;
  let added = 0;
  for (const row of rows) {
    const own = figureIn(table, row, figure);
    if (own === undefined) return undefined;
    added += own;
  }
  return Math.abs(added - stated) < 0.005;
}

function figureIn(table: RawTable, raw: RawRow, figure: Figure): number | undefined {
  const column = table.columns[figure];
  if (column === undefined) return undefined;
  if (figure === "score") {
    const value = table.grid.values[raw.row]?.[column];
    return typeof value === "number" ? value : undefined;
  }
  const read = weightIn(table, raw);
  return read.state === "read" ? read.value : undefined;
}
