import { startOfficeTest, type OfficeTest } from "../support/office/office-test";
import { describeWorkbook } from "./describe-workbook";

let office: OfficeTest;
beforeAll(async () => {
  office = await startOfficeTest();
});
afterAll(() => office.close());

describeWorkbook("Office.js over the embedded host", {
  open: async (cells, protectedSheets = []) => {
    const { workbook, sheet } = office.open(cells);
    for (const name of protectedSheets) sheet(name).protect(true);
    return workbook;
  },
  calculates: true,
});
