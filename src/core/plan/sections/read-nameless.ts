import type { CellRef } from "../../grid/cell-ref";
import { refIn } from "../tables/cell-text";
import { NAME_ROLE } from "../tables/classify-row";
import type { RawTable } from "../tables/raw-table";

/** The name cells of the rows that have lost their name. */
export function readNameless(tables: readonly RawTable[]): readonly CellRef[] {
  return tables.flatMap(({ kind, grid, columns, nameless }) =>
    [...nameless].map((row) => refIn(grid, row, columns[NAME_ROLE[kind]] ?? 0)),
  );
}
