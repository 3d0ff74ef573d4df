import { cellKey, keyedCell, type SheetGrid, type Snapshot } from "../../../core/grid/snapshot";
import type { CellValue } from "../../../core/grid/cell-value";
import { readFormulaScope } from "../formula/formula-scope";
import { listFormulas } from "../formula/list-formulas";
import { recalculate } from "../formula/recalculate";
import type { XlsxFile } from "./read-xlsx";

/** What Excel shows for a formula it does not understand, as nothing better is known here. */
const UNKNOWN: CellValue = { error: "#NAME?" };

/** The file's cells. Formulas without a cached result, as libraries write them, are calculated. */
export async function snapshotOfFile({ parts, workbook, sheets }: XlsxFile): Promise<Snapshot> {
  const snapshot = { sheets: sheets.map(({ grid }) => grid) };
  if (sheets.every(({ uncalculated }) => uncalculated.length === 0)) return snapshot;

  const scope = await readFormulaScope(
    parts,
    workbook,
    sheets.map(({ grid }) => grid.name),
  );
  const formulas = sheets.flatMap(({ grid, arrays, uncalculated }) => {
    const wanted = new Set(uncalculated);
    return listFormulas(grid, arrays, scope, (key) => wanted.has(key)).filter(({ key }) => wanted.has(key));
  });
  const results = await recalculate(formulas, snapshot);
  return {
    sheets: sheets.map(({ grid, uncalculated }) =>
      withResults(grid, uncalculated, results.get(grid.name) ?? new Map()),
    ),
  };
}

function withResults(
  grid: SheetGrid,
  keys: readonly number[],
  results: ReadonlyMap<number, CellValue>,
): SheetGrid {
  if (keys.length === 0) return grid;
  const values = grid.values.slice() as (CellValue[] | undefined)[];
  const copied = new Set<number>();
  for (const key of keys) {
    const { row, column } = keyedCell(key);
    if (!copied.has(row)) values[row] = values[row]?.slice() ?? [];
    copied.add(row);
    values[row]![column] = results.get(cellKey(row, column)) ?? UNKNOWN;
  }
  return { ...grid, values };
}
