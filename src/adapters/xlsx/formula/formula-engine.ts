import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
  type Workbook,
} from "@univerjs/core";
import { SetFormulaCalculationResultMutation, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";

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
  // Not by the facade: beside a grid on the same page that asks for a screen.
  const injector = univer.__getInjector();
  return {
    async calculate(sheets) {
      const calculated = new Promise<void>((done) => {
        const listener = injector.get(ICommandService).onCommandExecuted(({ id }) => {
          // The results of a calculation come at once.
          if (id !== SetFormulaCalculationResultMutation.id) return;
          listener.dispose();
          // What else listens writes them into the cells first.
          setTimeout(done, 0);
        });
      });
      const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, {
        id: "workbook",
        sheetOrder: sheets.map((sheet) => sheet.id),
        sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
      });
      // In a browser nothing is calculated before something is drawn.
      injector.get(LifecycleService).stage = LifecycleStages.Rendered;
      await calculated;
      return (sheet, row, column) => workbook.getSheetBySheetId(sheet)?.getCellRaw(row, column) ?? {};
    },
    stop: () => univer.dispose(),
  };
}
