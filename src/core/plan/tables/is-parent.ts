import { cleanText, isBlank } from "./cell-text";
import type { RawTable } from "./raw-table";

const NUMBER = /^(\d+(?:\.\d+)*)\.?$/;

/**
 * Whether a row has nothing but a number and a name, and the row below it is the first of that number: "1 | ยุทธศาสตร์ที่ 1"
 * above "1.1".
 */
export function isParent(table: RawTable, row: number, name: number | undefined): boolean {
  const { grid, columns } = table;
  const cells = grid.values[row] ?? [];
  const isElsewhere = (column: number) => column !== columns.no && column !== name;
  if (cells.some((value, column) => isElsewhere(column) && !isBlank(value))) return false;
  const number = numberIn(table, row);
  if (number === undefined || name === undefined || isBlank(cells[name])) return false;
  let below = row + 1;
  while (below < grid.values.length && grid.values[below]?.every(isBlank)) below++;
  return numberIn(table, below) === `${number}.1`;
}

function numberIn({ grid, columns }: RawTable, row: number): string | undefined {
  if (columns.no === undefined) return undefined;
  return NUMBER.exec(cleanText(grid.values[row]?.[columns.no]))?.[1];
}
