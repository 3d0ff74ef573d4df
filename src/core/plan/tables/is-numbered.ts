import { cleanText } from "./cell-text";
import type { RawTable } from "./raw-table";

const NUMBER = /^(\d+\.)?(\d+)[.)]?$/;

/** Whether a row has a running number: 2, 2.1, "๒." */
export function isNumbered(table: RawTable, row: number): boolean {
  return placeOf(table, row) !== undefined;
}

/** Whether a row has the number behind that of another one: "2" behind "1", "2.2" behind "2.1". */
export function isNumberedBehind(table: RawTable, row: number, before: number): boolean {
  const here = placeOf(table, row);
  const last = placeOf(table, before);
  return here !== undefined && last?.part === here.part && last.place + 1 === here.place;
}

interface RowPlace {
  /** "2." of 2.1; "" where numbers have one part. */
  readonly part: string;
  readonly place: number;
}

function placeOf({ grid, columns }: RawTable, row: number): RowPlace | undefined {
  if (columns.no === undefined) return undefined;
  const [, part = "", place] = NUMBER.exec(cleanText(grid.values[row]?.[columns.no])) ?? [];
  return place === undefined ? undefined : { part, place: Number(place) };
}
