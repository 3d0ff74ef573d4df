import { cleanText } from "./cell-text";
import type { RawTable } from "./raw-table";

const NUMBER = /^(?:\d+\.)?\d+[.)]?$/;

/** Whether a row has a running number: 2, 2.1, "๒." */
export function isNumbered({ grid, columns }: RawTable, row: number): boolean {
  return columns.no !== undefined && NUMBER.test(cleanText(grid.values[row]?.[columns.no]));
}
