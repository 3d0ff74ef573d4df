import type { CellRef } from "../../grid/cell-ref";
import { cleanText, refIn } from "./cell-text";
import type { RawTable } from "./raw-table";

/** What a row says in columns that are none of a plan's: องค์ประกอบ or มิติ may stand there, merged over their rows. */
export function textsBeside(
  { grid, unknown }: RawTable,
  row: number,
): readonly { readonly at: CellRef; readonly text: string }[] {
  return unknown.flatMap(({ column }) => {
    const value = grid.values[row]?.[column];
    return typeof value === "string" ? [{ at: refIn(grid, row, column), text: cleanText(value) }] : [];
  });
}
