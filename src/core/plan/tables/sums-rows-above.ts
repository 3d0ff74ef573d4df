import { cellKey } from "../../grid/snapshot";
import { readSumAreas } from "../cells/read-sum-areas";
import { cleanText, isBlank } from "./cell-text";
import type { Role } from "./headers";
import type { RawTable } from "./raw-table";

/** The columns that a total adds up. */
const SUMMED: readonly Role[] = ["budget", "weight", "score"];
/** What says that a row is one more of the table, however its figure came about. */
const OF_ONE_ROW: readonly Role[] = ["code", "target", "actual"];
const SUM = /^=\+?(?:SUM|SUBTOTAL)\(/i;
const NUMBER = /^(?:\d+\.)?\d+[.)]?$/;
const PROJECT = /^(?:\d+[.)]|โครงการ|กิจกรรม)/;

/** Whether a row adds up its own column above it: a total, in whatever words or none. */
export function sumsRowsAbove(table: RawTable, row: number, name: number | undefined): boolean {
  const { grid, columns } = table;
  const cells = grid.values[row] ?? [];
  return (
    SUMMED.some((role) => sumsColumn(table, row, columns[role])) &&
    OF_ONE_ROW.every((role) => columns[role] === undefined || isBlank(cells[columns[role]])) &&
    !(columns.no !== undefined && NUMBER.test(cleanText(cells[columns.no]))) &&
    !(name !== undefined && PROJECT.test(cleanText(cells[name])))
  );
}

function sumsColumn({ grid, rows }: RawTable, row: number, column: number | undefined): boolean {
  const formula = column === undefined ? undefined : grid.formulas.get(cellKey(row, column));
  const first = rows[0]?.row;
  if (formula === undefined || first === undefined || !SUM.test(formula)) return false;
  const areas = readSumAreas(formula, grid.name) ?? [];
  return (
    areas.some(({ bottom }) => first <= bottom) &&
    areas.every(
      ({ sheet, left, right, bottom }) =>
        sheet === grid.name && left === column && right === column && bottom < row,
    )
  );
}
