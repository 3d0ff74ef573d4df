import type { Reading } from "../../grid/reading";
import { cellKey, type SheetGrid } from "../../grid/snapshot";
import type { Slot } from "../scoring";

/** The cell that was read, with its formula and format. */
export function slotAt<T>({ formulas, formats }: SheetGrid, reading: Reading<T>): Slot<T> {
  const { at } = reading;
  const formula = formulas.get(cellKey(at.row, at.column));
  const format = formats[at.row]?.[at.column];
  if (formula === undefined && format === undefined) return { at, reading };
  return {
    at,
    reading,
    ...(formula !== undefined && { formula }),
    ...(format !== undefined && { format }),
  };
}
