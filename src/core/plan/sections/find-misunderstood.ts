import type { MisunderstoodTable } from "../plan";
import { cleanText } from "../tables/cell-text";
import type { RawTable } from "../tables/raw-table";

/**
 * Tables of no known kind, known ones in which a header is a slip of the header of a column that is missing,
 * read as that one or not, and scoring tables without actuals, which may stand under a strange header. Other
 * columns of the user's own are no fault.
 */
export function findMisunderstood(tables: readonly RawTable[]): readonly MisunderstoodTable[] {
  return tables.flatMap((table) => {
    const { grid, at, columns, slips } = table;
    const nearest = new Map(slips.map((slip) => [slip.at, slip.word]));
    const told =
      table.kind === "misunderstood" || lacksActuals(table) ? table.unknown : slips.map((slip) => slip.at);
    if (told.length === 0 && table.kind !== "misunderstood") return [];
    const unknown = told.map((ref) => ({
      at: ref,
      text: cleanText(grid.values[ref.row]?.[ref.column]),
      nearest: nearest.get(ref),
    }));
    const slipped = new Set(slips.map((slip) => slip.at.column));
    const understood = Object.values(columns)
      .filter((column) => !slipped.has(column))
      .map((column) => cleanText(grid.values[at.row]?.[column]));
    return [{ at: unknown[0]?.at ?? at, understood, unknown }];
  });
}

function lacksActuals({ kind, columns }: RawTable): boolean {
  return (kind === "scoring" || kind === "evaluation-and-scoring") && columns.actual === undefined;
}
