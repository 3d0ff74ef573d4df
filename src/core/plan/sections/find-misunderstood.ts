import type { MisunderstoodTable } from "../misread";
import { cleanText } from "../tables/cell-text";
import { isScoring, type RawTable } from "../tables/raw-table";
import { hiddenRole } from "./hidden-role";

/**
 * Tables of no known kind, known ones in which a header is a slip of the header of a column that is missing,
 * read as that one or not, and tables of which a missing column seems to stand under a strange header.
 * Other columns of the user's own are no fault.
 */
export function findMisunderstood(tables: readonly RawTable[]): readonly MisunderstoodTable[] {
  const isScored = tables.some(isScoring);
  return tables.flatMap((table) => {
    const { grid, at, columns, slips } = table;
    const nearest = new Map(slips.map((slip) => [slip.at, slip.word]));
    const slipped = new Set(slips.map((slip) => slip.at.column));
    const unknown = table.unknown.flatMap((ref) => {
      const isPlaced = table.kind !== "misunderstood" && !slipped.has(ref.column);
      const mayBe = isPlaced ? hiddenRole(table, ref, isScored) : undefined;
      if (isPlaced && (!mayBe || slips.some(({ role }) => role === mayBe))) return [];
      const text = cleanText(grid.values[ref.row]?.[ref.column]);
      return [{ at: ref, text, nearest: nearest.get(ref), ...(mayBe && { mayBe }) }];
    });
    if (unknown.length === 0 && table.kind !== "misunderstood") return [];
    const understood = Object.values(columns)
      .filter((column) => !slipped.has(column))
      .sort((one, other) => one - other)
      .map((column) => cleanText(grid.values[at.row]?.[column]));
    return [{ at: unknown[0]?.at ?? at, understood, unknown }];
  });
}
