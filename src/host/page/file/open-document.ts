import type { IWorkbookData } from "@univerjs/core";
import { openXlsx } from "../../../adapters/xlsx/open-xlsx";
import type { Patch } from "../../../core/patch/patch";
import { workbookData } from "../../univer/workbook-data";
import type { HostWorkbook } from "../../workbook/host-workbook";
import { dressedData } from "../looks/dressed-data";
import { readLooks } from "../looks/read-looks";
import { changesSince, openedSheets } from "./changes-since";

/** An .xlsx file that is open in the grid. */
export interface OpenDocument {
  readonly name: string;
  /** What the grid is to show. */
  readonly data: Partial<IWorkbookData>;
  /** What `workbook`, which shows `data`, holds by now, as a patch onto the file. */
  changes(workbook: HostWorkbook): Patch;
  /**
   * The file with those changes; what they do not concern is kept.
   * @throws {WorkbookError} where the file does not take them
   */
  save(workbook: HostWorkbook): Promise<Uint8Array>;
}

/** @throws {FileUnreadableError} if the bytes are no workbook we can read */
export async function openDocument(name: string, bytes: Uint8Array): Promise<OpenDocument> {
  const snapshot = await (await openXlsx(bytes)).read();
  const data = dressedData(workbookData(snapshot), await readLooks(bytes));
  const opened = openedSheets(snapshot, data.sheetOrder ?? []);
  const changes = (workbook: HostWorkbook): Patch => changesSince(opened, workbook.sheets());
  return {
    name,
    data,
    changes,
    async save(workbook) {
      await workbook.calculated();
      const file = await openXlsx(bytes);
      await file.apply(changes(workbook));
      return file.save();
    },
  };
}
