import type { MisunderstoodTable } from "./plan";
import { cleanText } from "./tables/cell-text";
import { nearestHeader } from "./tables/match-header";
import type { RawTable } from "./tables/raw-table";

/**
 * Tables of no known kind, and known ones in which a header is a slip of the header of a column that is
 * missing. Other columns of the user's own are no fault.
 */
export function findMisunderstood(tables: readonly RawTable[]): readonly MisunderstoodTable[] {
  return tables.flatMap((table) => {
    const { grid, at, columns } = table;
    const unknown = table.unknown.flatMap((ref) => {
      const value = grid.values[ref.row]?.[ref.column] ?? null;
      const nearest = nearestHeader(value);
      const slip = nearest !== undefined && columns[nearest.role] === undefined ? nearest.word : undefined;
      if (slip === undefined && table.kind !== "misunderstood") return [];
      return [{ at: ref, text: cleanText(value), nearest: slip }];
    });
    if (unknown.length === 0 && table.kind !== "misunderstood") return [];
    const understood = Object.values(columns).map((column) => cleanText(grid.values[at.row]?.[column]));
    return [{ at: unknown[0]?.at ?? at, understood, unknown }];
  });
}
