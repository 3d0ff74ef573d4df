import { createUniver, LocaleType, type ICellData, type IWorkbookData } from "@univerjs/presets";
import { UniverSheetsNodeCorePreset } from "@univerjs/presets/preset-sheets-node-core";
import type { CellValue } from "../../src/core/grid/cell-value";
import { cellKey, contentIn, type SheetGrid, type Snapshot } from "../../src/core/grid/snapshot";

/** What a spreadsheet engine makes of every formula, by sheet and `cellKey`. */
export type Results = ReadonlyMap<string, ReadonlyMap<number, CellValue>>;

/** Calculates all formulas of the snapshot with Univer, whatever results they came with. */
export async function calculate(snapshot: Snapshot): Promise<Results> {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: {},
    presets: [UniverSheetsNodeCorePreset()],
  });
  try {
    const workbook = univerAPI.createWorkbook(workbookData(snapshot));
    const formulas = univerAPI.getFormula();
    const applied = formulas.onCalculationResultApplied();
    formulas.executeCalculation();
    await applied;
    return new Map(
      snapshot.sheets.map((grid) => {
        const values = workbook.getSheetByName(grid.name)?.getRange(0, 0, ...sizeOf(grid)).getValues() ?? [];
        const results = [...grid.formulas.keys()].map((key) => {
          const row = Math.floor(key / cellKey(1, 0));
          return [key, (values[row]?.[key - cellKey(row, 0)] ?? null) as CellValue] as const;
        });
        return [grid.name, new Map(results)];
      }),
    );
  } finally {
    univer.dispose();
  }
}

function workbookData({ sheets }: Snapshot): Partial<IWorkbookData> {
  const ids = sheets.map((_, index) => `s${index}`);
  return {
    id: "workbook",
    sheetOrder: ids,
    sheets: Object.fromEntries(
      sheets.map((grid, index) => {
        const [rowCount, columnCount] = sizeOf(grid);
        const id = ids[index] ?? "";
        return [id, { id, name: grid.name, rowCount, columnCount, cellData: cellData(grid) }];
      }),
    ),
  };
}

function sizeOf({ values, formulas }: SheetGrid): [number, number] {
  const rows = Math.max(values.length, ...[...formulas.keys()].map((key) => Math.floor(key / cellKey(1, 0)) + 1));
  const columns = Math.max(...values.map((cells) => cells?.length ?? 0), 1);
  return [rows + 1, columns + 1];
}

function cellData(grid: SheetGrid): Record<number, Record<number, ICellData>> {
  const data: Record<number, Record<number, ICellData>> = {};
  grid.values.forEach((cells, row) =>
    cells?.forEach((_, column) => {
      const { value, formula } = contentIn(grid, row, column);
      if (formula !== undefined) (data[row] ??= {})[column] = { f: formula };
      else if (typeof value === "number") (data[row] ??= {})[column] = { v: value, t: 2 };
      else if (typeof value === "string") (data[row] ??= {})[column] = { v: value, t: 1 };
      else if (typeof value === "boolean") (data[row] ??= {})[column] = { v: value ? 1 : 0, t: 3 };
    }),
  );
  return data;
}
