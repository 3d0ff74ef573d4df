import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { xlsxOf } from "../support/xlsx-of";
import { describeWorkbook } from "./describe-workbook";

describeWorkbook("The .xlsx file", {
  open: async (...given) => openXlsx(xlsxOf(...given)),
  calculates: true,
});
