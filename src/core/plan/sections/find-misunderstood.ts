import type { CellRef } from "../../grid/cell-ref";
import type { MisunderstoodTable } from "../misread";
import { cleanText } from "../tables/cell-text";
import { namesSum } from "../tables/match-header";
import { isScoring, type RawTable, type TableKind } from "../tables/raw-table";
import { holdsActuals } from "./holds-actuals";

/**
 * Tables of no known kind, known ones in which a header is a slip of the header of a column that is missing,
 * read as that one or not, and tables whose actuals seem to stand under a strange header.
 * Other columns of the user's own are no fault.
 */
export function findMisunderstood(tables: readonly RawTable[]): readonly MisunderstoodTable[] {
  const isScored = tables.some(isScoring);
  return tables.flatMap((table) => {
    const { grid, at, columns, slips } = table;
    const nearest = new Map(slips.map((slip) => [slip.at, slip.word]));
    const slipped = new Set(slips.map((slip) => slip.at.column));
    const told = table.unknown.filter(
      (ref) =>
        table.kind === "misunderstood" || slipped.has(ref.column) || hidesActuals(table, ref, isScored),
    );
    if (told.length === 0 && table.kind !== "misunderstood") return [];
    const unknown = told.map((ref) => ({
      at: ref,
      text: cleanText(grid.values[ref.row]?.[ref.column]),
      nearest: nearest.get(ref),
      ...(table.kind !== "misunderstood" && !slipped.has(ref.column) && { mayBeActuals: true as const }),
    }));
    const understood = Object.values(columns)
      .filter((column) => !slipped.has(column))
      .sort((one, other) => one - other)
      .map((column) => cleanText(grid.values[at.row]?.[column]));
    return [{ at: unknown[0]?.at ?? at, understood, unknown }];
  });
}

/** What no column of actuals holds may stand here; nothing is scored yet where no table has a column for results. */
function hidesActuals(table: RawTable, ref: CellRef, isScored: boolean): boolean {
  const { kind, columns, periods } = table;
  if (isOtherPeriod(table, ref)) return false;
  const seems = () => speaksOfResults(table, ref) && holdsActuals(table, ref.column);
  if (!isScoring(table)) return !isScored && UNSCORED.has(kind) && seems();
  if (columns.actual === undefined) return speaksOfResults(table, ref) || holdsActuals(table, ref.column);
  const hasPartsOnly = periods.some(({ column }) => column === columns.actual);
  return hasPartsOnly && (addsUp(table, ref) ? holdsActuals(table, ref.column) : seems());
}

/** Tables that become scoring sheets by a column of results. */
const UNSCORED: ReadonlySet<TableKind> = new Set<TableKind>(["evaluation", "potential", "listed"]);

/** Results that are told as those of another part of the year. */
function isOtherPeriod({ passed }: RawTable, { column }: CellRef): boolean {
  return passed.some((period) => period.column === column && period.reason === "other");
}

function addsUp({ grid }: RawTable, { row, column }: CellRef): boolean {
  return namesSum(grid.values[row]?.[column] ?? null);
}

const RESULT = /ผล|ได้|จริง|สำเร็จ|actual|result/i;
const NO_RESULT = /งบ|เงิน|ก่อน|ผ่านมา|ฐาน/;

function speaksOfResults({ grid }: RawTable, { row, column }: CellRef): boolean {
  const header = cleanText(grid.values[row]?.[column]);
  return RESULT.test(header) && !NO_RESULT.test(header);
}
