import type { CellPointer } from "../../port/cell-pointer";
import { SheetHiddenError, SheetMissingError } from "../../port/workbook-errors";
import type { After } from "../../port/after";
import { inOffice } from "./in-office";
import { untracked } from "./untracked";

/** Selects cells in the window of Excel. */
export function officeCellPointer(after: After): CellPointer {
  return {
    select: ({ sheet: name, row, column }) =>
      inOffice(after, async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        sheet.load({ visibility: true });
        await context.sync();
        if (sheet.isNullObject) throw new SheetMissingError(name);
        if (sheet.visibility !== "Visible") throw new SheetHiddenError(name);
        sheet.activate();
        untracked(sheet.getCell(row, column)).select();
        await context.sync();
      }),
  };
}
