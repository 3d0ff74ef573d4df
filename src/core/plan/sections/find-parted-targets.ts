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

/**
 * The tables whose targets stand in several columns, with the one that is read although nothing says that it is the
 * whole, or of the plan's year.
 */
export function findPartedTargets(
  tables: readonly RawTable[],
  planYear: number | undefined,
): readonly PartedTarget[] {
  return tables.flatMap((table) => {
    const {
      kind,
      grid,
      at: { row },
      columns,
      rows,
    } = table;
    const first = rows[0];
    const targets = isOfUnknownYear(table, planYear) ? yearsOf(table) : table.targets;
    if (!first || !targets?.reason || !KINDS.has(kind) || columns.target !== targets.column) return [];
    const headerOf = (column: number) => {
      let line = first.row - 1;
      while (line > row && isBlank(grid.values[line]?.[column])) line--;
      return { at: refIn(grid, line, column), text: cleanText(grid.values[line]?.[column]) };
    };
    const { at, text: read } = headerOf(targets.column);
    const { reason } = targets;
    return [{ at, read, headers: targets.columns.map((column) => headerOf(column).text), reason }];
  });
}

function isOfUnknownYear({ years, context }: RawTable, planYear: number | undefined): boolean {
  return years.length > 1 && context.year === undefined && planYear === undefined;
}

function yearsOf({ years }: RawTable) {
  const columns = years.map(({ column }) => column);
  return { columns, column: columns.at(-1) ?? 0, reason: "years" as const };
}
