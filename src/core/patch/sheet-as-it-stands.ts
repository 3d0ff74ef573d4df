import { cellKey, contentIn, keyedCell, type SheetGrid } from "../grid/snapshot";
import { inOrder } from "./in-order";
import type { NewSheet } from "./new-sheet";

/** A sheet of a snapshot as data: its contents and merged cells, in a plain look. */
export function sheetAsItStands(grid: SheetGrid): NewSheet {
  const keys = new Set(grid.formulas.keys());
  grid.values.forEach((cells, row) =>
    cells?.forEach((value, column) => {
      if (value !== null) keys.add(cellKey(row, column));
    }),
  );
  return {
    name: grid.name,
    font: { name: "Sarabun", size: 11 },
    cells: inOrder(
      [...keys].map((key) => {
        const { row, column } = keyedCell(key);
        return { row, column, content: contentIn(grid, row, column) };
      }),
    ),
    merges: grid.merges,
    widths: [],
    heights: new Map(),
    frozenRows: 0,
    print: { landscape: false },
  };
}
