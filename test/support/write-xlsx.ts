import type { NewSheet } from "../../src/core/patch/new-sheet";
import { emptyXlsx } from "../../src/adapters/xlsx/empty-xlsx";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";

/** A new .xlsx file with these sheets, in this order. */
export async function writeXlsx(sheets: readonly NewSheet[]): Promise<Uint8Array> {
  const workbook = await openXlsx(emptyXlsx());
  await workbook.apply(sheets.map((sheet) => ({ kind: "add-sheet", sheet })));
  return workbook.save();
}
