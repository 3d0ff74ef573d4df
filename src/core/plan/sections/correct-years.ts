import { keyOfLine } from "../../text/key-of-line";
import { NAME_ROLE } from "../tables/classify-row";
import { cleanText } from "../tables/cell-text";
import type { RawTable } from "../tables/raw-table";
import { yearIn } from "../tables/stated-year";
import { partsIn, type Batch } from "./year-batches";

/** Rows from a header's first on in which a table may name years. */
const HEADER_ROWS = 4;

/**
 * The batches, those with a mistyped year in their title as of the year that is meant; the same list where there are
 * none. A title is mistyped where the headers below it name, of all years that titles state, only another one, of
 * which other sheets have the same part of the plan, and not one row in common: a department's, not last year's.
 */
export function correctYears(batches: readonly Batch[]): readonly Batch[] {
  const corrected = batches.map((batch) => {
    const year = meantYear(batch, batches);
    return year === undefined
      ? batch
      : { ...batch, year, tables: batch.tables.map((table) => ofYear(table, year)) };
  });
  return corrected.every((batch, place) => batch === batches[place]) ? batches : corrected;
}

function meantYear(batch: Batch, batches: readonly Batch[]): number | undefined {
  // The name of a sheet is no title that was copied.
  if (!batch.isStated || batch.tables.length === 0 || yearIn(batch.sheet) !== undefined) return undefined;
  const said = new Set(batch.tables.flatMap(yearsInHeader));
  const stated = new Set(
    batches.flatMap(({ isStated, year }) => (isStated && year !== undefined ? [year] : [])),
  );
  const [year, ...others] = [...stated].filter((one) => said.has(one));
  if (year === undefined || year === batch.year || others.length > 0) return undefined;
  const like = batches.filter(
    (other) => other.isStated && other.year === year && other.sheet !== batch.sheet,
  );
  const parts = new Set(like.flatMap((other) => [...partsIn(other)]));
  if (![...partsIn(batch)].some((part) => parts.has(part))) return undefined;
  const names = new Set(like.flatMap(namesIn));
  return namesIn(batch).some((name) => names.has(name)) ? undefined : year;
}

function yearsInHeader({ grid, at, rows }: RawTable): readonly number[] {
  const end = Math.min(rows[0]?.row ?? Infinity, at.row + HEADER_ROWS);
  return grid.values
    .slice(at.row, end)
    .flatMap((cells) => (cells ?? []).flatMap((cell) => yearIn(cleanText(cell)) ?? []));
}

function namesIn({ tables }: Batch): readonly string[] {
  return tables.flatMap(({ kind, grid, columns, rows }) => {
    const column = columns[NAME_ROLE[kind]];
    const names = rows.map(({ kind, row }) =>
      kind === "data" && column !== undefined ? keyOfLine(cleanText(grid.values[row]?.[column])) : "",
    );
    return names.filter((name) => name !== "");
  });
}

function ofYear(table: RawTable, value: number): RawTable {
  const year = table.context.year && { ...table.context.year, value };
  return { ...table, context: { ...table.context, year } };
}
