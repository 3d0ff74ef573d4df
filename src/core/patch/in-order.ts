import type { NewCell } from "./new-sheet";

/** The cells in the order of rows and columns. */
export function inOrder(cells: readonly NewCell[]): NewCell[] {
  return [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
}
