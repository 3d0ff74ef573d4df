import { cellName, type CellRef } from "./cell-ref";

/** Whether a formula names a cell of its own sheet by itself, not as the corner of a range. */
export function refersTo(formula: string, at: Pick<CellRef, "row" | "column">): boolean {
  const cell = new RegExp(`(?<![A-Z!:])${cellName(at)}(?![\\d:])`);
  return cell.test(formula.replaceAll("$", "").toUpperCase());
}
