import { LocaleType, LogLevel, Univer, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/sheets-formula/facade";

type SheetData = NonNullable<IWorkbookData["sheets"][string]> & {
  readonly id: string;
  readonly name: string;
};
/** A cell as the engine shows it: value and type. */
export interface EngineResult {
  readonly v?: unknown;
  readonly t?: unknown;
}

type CellLookup = (sheet: string, row: number, column: number) => EngineResult;

/** A formula engine without a screen. Import this file only when there is something to calculate: it is large. */
export async function startEngine(): Promise<{
  calculate(sheets: readonly SheetData[]): Promise<CellLookup>;
  stop(): void;
}> {
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  const api = FUniver.newAPI(univer);
  return {
    async calculate(sheets) {
      const id = "workbook";
      api.createWorkbook({
        id,
        sheetOrder: sheets.map((sheet) => sheet.id),
        sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
      });
      await new Promise<void>((done) => api.getFormula().calculationResultApplied(() => done()));
      const workbook = api.getActiveWorkbook()!.getWorkbook();
      return (sheet, row, column) => workbook.getSheetBySheetId(sheet)?.getCellRaw(row, column) ?? {};
    },
    stop: () => univer.dispose(),
  };
}
