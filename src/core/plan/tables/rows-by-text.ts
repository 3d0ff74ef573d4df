import type { SheetGrid } from "../../grid/snapshot";
import { keptText } from "../../kept/kept-text";
import { nameKey } from "../../text/name-key";

/** The rows of a sheet that hold certain texts in certain columns; spaces and capitals do not count. */
export type FindRows = (
  headers: readonly { readonly column: number; readonly header: string }[],
) => readonly number[];

/** Each column is gone through once, however often it is asked for. */
export function rowsByText({ values }: SheetGrid): FindRows {
  const columns = new Map<number, ReadonlyMap<string, readonly number[]>>();
  const rowsOf = (column: number): ReadonlyMap<string, readonly number[]> => {
    const known = columns.get(column);
    if (known) return known;
    const rows = new Map<string, number[]>();
    values.forEach((cells, row) => {
      const key = nameKey(keptText(cells?.[column]));
      const same = rows.get(key);
      if (same) same.push(row);
      else rows.set(key, [row]);
    });
    columns.set(column, rows);
    return rows;
  };
  return (headers) => {
    const places = headers.map(({ column, header }) => rowsOf(column).get(nameKey(header)) ?? []);
    const [first = [], ...others] = places.map((rows) => new Set(rows)).sort((a, b) => a.size - b.size);
    return [...first].filter((row) => others.every((rows) => rows.has(row)));
  };
}
