import { cellKey } from "../../grid/snapshot";
import type { LostName } from "../misread";
import { cleanText, refIn } from "../tables/cell-text";
import { NAME_ROLE } from "../tables/classify-row";
import { isCovered } from "../tables/is-nameless";
import type { RawTable } from "../tables/raw-table";

/** The name cells of the rows that have lost their name. */
export function readNameless(tables: readonly RawTable[]): readonly LostName[] {
  return tables.flatMap((table) => [...table.nameless].map((row) => lostNameIn(table, row)));
}

function lostNameIn(table: RawTable, row: number): LostName {
  const { kind, grid, columns, mergedFrom } = table;
  const column = columns[NAME_ROLE[kind]] ?? 0;
  const key = cellKey(row, column);
  const above = isCovered(table, row, column) ? mergedFrom.get(key) : undefined;
  return {
    at: refIn(grid, row, column),
    left: grid.formulas.has(key) ? undefined : cleanText(grid.values[row]?.[column]),
    ...(above !== undefined && { mergedInto: refIn(grid, above, column) }),
  };
}
