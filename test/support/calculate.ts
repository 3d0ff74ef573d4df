import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { CellValue } from "../../src/core/grid/cell-value";
import { contentIn, type SheetGrid, type Snapshot } from "../../src/core/grid/snapshot";

/** The values of all cells by sheet, row and column, as a spreadsheet engine (Univer) calculates them. */
export function calculate(snapshot: Snapshot): ReadonlyMap<string, readonly (readonly CellValue[])[]> {
  const script = join(__dirname, "calculate-in-univer.cjs");
  const output = execFileSync(process.execPath, [script], {
    input: JSON.stringify(workbookData(snapshot)),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return new Map(JSON.parse(output) as [string, CellValue[][]][]);
}

function workbookData({ sheets }: Snapshot): object {
  const ids = sheets.map((_, index) => `s${index}`);
  const data = sheets.map((grid, index): [string, object] => {
    const id = ids[index] ?? "";
    const columnCount = Math.max(...Array.from(grid.values, (cells) => cells?.length ?? 0)) + 1;
    return [
      id,
      { id, name: grid.name, rowCount: grid.values.length + 1, columnCount, cellData: cellData(grid) },
    ];
  });
  return { id: "workbook", sheetOrder: ids, sheets: Object.fromEntries(data) };
}

/** Univer's types of a cell. */
const TYPES: Readonly<Record<string, number>> = { string: 1, number: 2, boolean: 3 };

function cellData(grid: SheetGrid): object {
  const data: Record<number, Record<number, object>> = {};
  grid.values.forEach((cells, row) =>
    cells?.forEach((_, column) => {
      const { value, formula } = contentIn(grid, row, column);
      const type = TYPES[typeof value];
      if (formula !== undefined) (data[row] ??= {})[column] = { f: formula };
      else if (type !== undefined) (data[row] ??= {})[column] = { v: value, t: type };
    }),
  );
  return data;
}
