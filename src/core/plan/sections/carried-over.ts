import type { ScoringSheet } from "../scoring";
import { isBlank, refIn } from "../tables/cell-text";
import { isCarriedOver } from "../tables/is-below-table";
import type { RawTable } from "../tables/raw-table";

/** Where the scores of rows that carry a sum over a page stand. */
export function carriedIn(tables: readonly RawTable[]): Pick<ScoringSheet, "carried"> {
  const carried = tables.flatMap(({ grid, at, columns, rows }) => {
    const { score } = columns;
    if (score === undefined) return [];
    const lines = grid.values.slice(at.row, rows.at(-1)?.row ?? at.row);
    return lines.flatMap((cells, line) =>
      isCarriedOver(cells?.find((value) => !isBlank(value))) ? [refIn(grid, at.row + line, score)] : [],
    );
  });
  return carried.length > 0 ? { carried } : {};
}
