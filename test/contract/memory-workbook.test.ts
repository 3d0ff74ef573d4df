import { memoryWorkbook } from "../support/memory-workbook";
import { describeWorkbook } from "./describe-workbook";

describeWorkbook("The workbook in memory", {
  open: async (...given) => memoryWorkbook(...given),
  calculates: false,
});
