import { cleanText, isBlank } from "./cell-text";
import type { RawTable } from "./raw-table";
import { filledBelow } from "./row-figures";

const NUMBER = /^(\d+(?:\.\d+)*)\.?$/;
const NUMBER_BEFORE_NAME = /^(\d+(?:\.\d+)*)[.)]? ?(?=\D)/;

/**
 * Whether a row has nothing but a number and a name, and the row below it is the first of that number: "1 | ยุทธศาสตร์ที่ 1"
 * above "1.1".
 */
export function isParent(table: RawTable, row: number, name: number | undefined): boolean {
  const { grid, columns } = table;
  const cells = grid.values[row] ?? [];
  const isElsewhere = (column: number) => column !== columns.no && column !== name;
  if (cells.some((value, column) => isElsewhere(column) && !isBlank(value))) return false;
  return name !== undefined && !isBlank(cells[name]) && opensNumber(table, row);
}

/** Whether the row below has the first number of this one's: 1.1 below 1. */
export function opensNumber(table: RawTable, row: number): boolean {
  const number = partNumberIn(table, row);
  if (number === undefined) return false;
  const below = filledBelow(table.grid, row);
  return below !== undefined && partNumberIn(table, below) === `${number}.1`;
}

/** The number of a row in as many parts as it has, "1.2.1", in its own column or else in front of its name. */
export function partNumberIn({ grid, columns }: RawTable, row: number): string | undefined {
  const cells = grid.values[row] ?? [];
  const inColumn = columns.no === undefined ? "" : cleanText(cells[columns.no]);
  if (inColumn !== "" || columns.indicator === undefined) return NUMBER.exec(inColumn)?.[1];
  return NUMBER_BEFORE_NAME.exec(cleanText(cells[columns.indicator]))?.[1];
}
