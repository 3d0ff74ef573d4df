import { memoryWorkbook } from "../support/memory-workbook";
import { describeWorkbook } from "./describe-workbook";

describeWorkbook("The workbook in memory", {
  open: async (cells, protectedSheets) => memoryWorkbook(cells, protectedSheets),
  calculates: false,
});
