import { LocaleType, LogLevel, Univer, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/sheets-formula/facade";
import type { HostWorkbook } from "../../../src/host/workbook/host-workbook";
import { calculateAtOnce } from "../../../src/host/univer/calculate-at-once";
import { univerWorkbook } from "../../../src/host/univer/univer-workbook";

/**
 * A workbook without a screen; with one, the page starts Univer itself and calls `univerWorkbook`. It is not stopped:
 * Univer's timers would go on and fail.
 */
export function startUniver(data: Partial<IWorkbookData>): HostWorkbook {
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(data);
  return univerWorkbook(workbook, calculateAtOnce(api, workbook.getActiveSheet().getInject()));
}
