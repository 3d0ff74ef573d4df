import { cleanText } from "./cell-text";
import { firstWord } from "./first-word";
import { isPartHeading } from "./headings";
import { isSignature } from "./is-below-table";
import { isTotalsName } from "./is-total";
import type { RawTable } from "./raw-table";
import { isClosingSentence } from "./read-closing-sentence";

export type IsHeader = (row: number) => boolean;

/**
 * Whether another total of the table stands below a row: what stands between two totals is the table's. The answer
 * holds for all rows up to that total, or to where the table ends, and is kept for them.
 */
export function leadsToTotal(
  table: RawTable,
  row: number,
  name: number | undefined,
  isHeader: IsHeader,
): boolean {
  const known = table.ahead;
  if (known && known.from <= row && row < known.to) return known.isTotal;
  const last = table.grid.values.length;
  for (let to = row + 1; to < last; to++) {
    const end = isHeader(to) ? "other" : endAt(table, to, name);
    if (end === undefined) continue;
    table.ahead = { from: row, to, isTotal: end === "total" };
    return table.ahead.isTotal;
  }
  table.ahead = { from: row, to: last, isTotal: false };
  return false;
}

function endAt(table: RawTable, row: number, name: number | undefined): "total" | "other" | undefined {
  const cells = table.grid.values[row];
  if (!cells) return undefined;
  const first = cells[firstWord(table, row)];
  const label = name === undefined ? undefined : cells[name];
  if (isClosingSentence(cleanText(first))) return "other";
  if ([first, label].some((value) => typeof value === "string" && isTotalsName(value))) return "total";
  return isSignature(table, row) || isPartHeading(cleanText(first)) ? "other" : undefined;
}
