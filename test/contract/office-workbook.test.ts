import { startOfficeTest, type OfficeTest } from "../support/office/office-test";
import { describeWorkbook } from "./describe-workbook";

let office: OfficeTest;
beforeAll(async () => {
  office = await startOfficeTest();
});
afterAll(() => office.close());

describeWorkbook("Office.js over the embedded host", {
  open: async (cells, protectedSheets = [], shapes = {}) => {
    const { workbook, sheet } = office.open(cells);
    for (const name of protectedSheets) sheet(name).protect(true);
    for (const [name, there] of Object.entries(shapes)) there.forEach((shape) => sheet(name).addShape(shape));
    return workbook;
  },
  calculates: true,
});
