import type { CellValue } from "../../../src/core/grid/cell-value";
import type { SheetGrid } from "../../../src/core/grid/snapshot";
import type { Disturbance } from "./disturbance";
import { findTables } from "./find-tables";
import type { Random } from "./random";

/** A column หมายเหตุ behind every table, with a remark in the last row of some. */
export const addRemarksColumns: Disturbance = ({ sheets }, random) => ({
  sheets: sheets.map((grid) => ({ ...grid, values: withRemarks(grid, random) })),
});

function withRemarks(grid: SheetGrid, random: Random): CellValue[][] {
  const values = Array.from(grid.values, (cells) => [...(cells ?? [])]);
  const put = (row: number, column: number, text: string) => {
    const cells = values[row];
    if (cells) cells[column] = text;
  };
  for (const { top, width } of findTables(grid)) {
    put(top, width, "หมายเหตุ");
    const row = top + 1 + random.below(3);
    const isRowOfTable = grid.values[row]?.length === width && !isCovered(grid, row, width);
    if (isRowOfTable) put(row, width, "ปรับแล้ว");
  }
  return values;
}

function isCovered({ merges }: SheetGrid, row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}
