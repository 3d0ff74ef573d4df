import { cleanText } from "./cell-text";
import type { RawTable } from "./raw-table";

const NUMBER = /^(\d+\.)?(\d+)[.)]?$/;

/** Whether a row has a running number: 2, 2.1, "๒." */
export function isNumbered(table: RawTable, row: number): boolean {
  return runningNumberOf(table, row) !== undefined;
}

/** Whether a row has the number behind that of another one: "2" behind "1", "2.2" behind "2.1". */
export function isNumberedBehind(table: RawTable, row: number, before: number): boolean {
  const here = runningNumberOf(table, row);
  const last = runningNumberOf(table, before);
  return here !== undefined && last?.part === here.part && last.number + 1 === here.number;
}

const FIRST_OF_PART = /^(\d+\.)1(?![\d.])/;

/** Whether a row has the first number of another part than `before`, in a column of its own or in front of its name. */
export function beginsPart(table: RawTable, row: number, before: number, name: number | undefined): boolean {
  return [table.columns.no, name].some((column) => {
    if (column === undefined) return false;
    const part = FIRST_OF_PART.exec(cleanText(table.grid.values[row]?.[column]))?.[1];
    return part !== undefined && !cleanText(table.grid.values[before]?.[column]).startsWith(part);
  });
}

interface RunningNumber {
  /** "2." of 2.1; "" where numbers have one part. */
  readonly part: string;
  readonly number: number;
}

function runningNumberOf({ grid, columns }: RawTable, row: number): RunningNumber | undefined {
  if (columns.no === undefined) return undefined;
  const [, part = "", number] = NUMBER.exec(cleanText(grid.values[row]?.[columns.no])) ?? [];
  return number === undefined ? undefined : { part, number: Number(number) };
}
