import type { CellContent } from "../../src/core/grid/cell-value";
import { cellName } from "../../src/core/grid/cell-ref";
import { contentIn, keyedCell, type Snapshot } from "../../src/core/grid/snapshot";

/** Every cell that holds something or has a format, by sheet and name: for comparing whole workbooks. */
export function heldCells({ sheets }: Snapshot): Record<string, Record<string, CellContent>> {
  return Object.fromEntries(
    sheets.map((grid) => {
      const cells: [string, CellContent][] = [];
      const rows = [...grid.formulas.keys()].map((key) => keyedCell(key).row + 1);
      const height = Math.max(grid.values.length, grid.formats.length, ...rows);
      for (let row = 0; row < height; row++) {
        const width = Math.max(grid.values[row]?.length ?? 0, grid.formats[row]?.length ?? 0);
        for (let column = 0; column < width; column++) {
          const content = contentIn(grid, row, column);
          const isHeld =
            content.value !== null || content.formula !== undefined || content.format !== undefined;
          if (isHeld) cells.push([cellName({ row, column }), content]);
        }
      }
      return [grid.name, Object.fromEntries(cells)];
    }),
  );
}
