import type { After } from "../../port/after";
import type { WorkbookOpener } from "../../port/workbook-opener";
import { inOffice } from "./in-office";

/** Opens workbooks in windows or tabs of Excel. */
export function officeWorkbookOpener(after: After): WorkbookOpener {
  return { open: (bytes) => inOffice(after, () => Excel.createWorkbook(bytes)) };
}
