import type { PartedTarget } from "../misread";
import { cleanText, isBlank, refIn } from "../tables/cell-text";
import type { RawTable, TableKind } from "../tables/raw-table";

/** Tables of which targets are read. */
const KINDS: ReadonlySet<TableKind> = new Set<TableKind>([
  "evaluation",
  "scoring",
  "evaluation-and-scoring",
  "potential",
  "objectives",
]);

/** The tables whose targets stand in several columns, with the one that is read although none says that it is the whole. */
export function findPartedTargets(tables: readonly RawTable[]): readonly PartedTarget[] {
  return tables.flatMap(({ kind, grid, at: { row }, columns, targets, rows }) => {
    const first = rows[0];
    if (!first || !targets?.reason || !KINDS.has(kind) || columns.target !== targets.column) return [];
    const headerOf = (column: number) => {
      let line = first.row - 1;
      while (line > row && isBlank(grid.values[line]?.[column])) line--;
      return { at: refIn(grid, line, column), text: cleanText(grid.values[line]?.[column]) };
    };
    const { at, text: read } = headerOf(targets.column);
    return [
      { at, read, headers: targets.columns.map((column) => headerOf(column).text), reason: targets.reason },
    ];
  });
}
