import type { WorkbookReader } from "../../port/workbook-reader";
import { openPackage } from "./package/open-package";
import { readXlsx } from "./read/read-xlsx";

/**
 * Reads .xlsx files in a browser: neither what writes them nor the formula engine is loaded for that. Formulas come
 * with the results that the file has; where it has none, they are blank.
 */
export const xlsxReader: WorkbookReader = {
  async read(bytes) {
    const { sheets } = await readXlsx(openPackage(bytes));
    return { sheets: sheets.map(({ grid }) => grid) };
  },
};
