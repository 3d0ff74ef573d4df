import { LocaleType, LogLevel, Univer, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/sheets-formula/facade";
import type { HostWorkbook } from "../workbook/host-workbook";
import { univerWorkbook } from "./univer-workbook";

/** A workbook without a screen. With a screen, the page starts Univer itself and calls `univerWorkbook`. */
export function startUniver(data: Partial<IWorkbookData>): { workbook: HostWorkbook; stop(): void } {
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const api = FUniver.newAPI(univer);
  return { workbook: univerWorkbook(api, api.createWorkbook(data)), stop: () => univer.dispose() };
}
