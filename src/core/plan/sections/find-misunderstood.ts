import type { CellRef } from "../../grid/cell-ref";
import { readActualCell } from "../cells/read-actual";
import type { MisunderstoodTable } from "../misread";
import { cleanText } from "../tables/cell-text";
import type { RawTable } from "../tables/raw-table";

/**
 * Tables of no known kind, known ones in which a header is a slip of the header of a column that is missing,
 * read as that one or not, and scoring tables without actuals where these may stand under a strange header.
 * Other columns of the user's own are no fault.
 */
export function findMisunderstood(tables: readonly RawTable[]): readonly MisunderstoodTable[] {
  return tables.flatMap((table) => {
    const { grid, at, columns, slips } = table;
    const nearest = new Map(slips.map((slip) => [slip.at, slip.word]));
    const slipped = new Set(slips.map((slip) => slip.at.column));
    const told = table.unknown.filter(
      (ref) =>
        table.kind === "misunderstood" ||
        slipped.has(ref.column) ||
        (lacksActuals(table) && !isOtherPeriod(table, ref) && mayHoldActuals(table, ref)),
    );
    if (told.length === 0 && table.kind !== "misunderstood") return [];
    const unknown = told.map((ref) => ({
      at: ref,
      text: cleanText(grid.values[ref.row]?.[ref.column]),
      nearest: nearest.get(ref),
    }));
    const understood = Object.values(columns)
      .filter((column) => !slipped.has(column))
      .map((column) => cleanText(grid.values[at.row]?.[column]));
    return [{ at: unknown[0]?.at ?? at, understood, unknown }];
  });
}

function lacksActuals({ kind, columns }: RawTable): boolean {
  return (kind === "scoring" || kind === "evaluation-and-scoring") && columns.actual === undefined;
}

/** Results that are told as those of another part of the year. */
function isOtherPeriod({ passed }: RawTable, { column }: CellRef): boolean {
  return passed.some((period) => period.column === column && period.reason === "other");
}

const RESULT = /ผล|ได้|สำเร็จ|actual|result/i;

/** Its header speaks of results, or most of its cells can be read as some. */
function mayHoldActuals({ grid, rows }: RawTable, { row, column }: CellRef): boolean {
  if (RESULT.test(cleanText(grid.values[row]?.[column]))) return true;
  const data = rows.filter(({ kind }) => kind === "data");
  const actuals = data.filter(({ row }) => {
    const { value } = readActualCell(grid.values[row]?.[column] ?? null, grid.formats[row]?.[column]);
    return value !== undefined && value !== "not-stated";
  });
  return actuals.length * 2 > data.length;
}
