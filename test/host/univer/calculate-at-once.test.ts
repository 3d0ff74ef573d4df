import { aSnapshot, formula } from "../../support/a-snapshot";
import { startOfficeTest, type OfficeTest } from "../../support/office/office-test";

let office: OfficeTest;
beforeAll(async () => {
  office = await startOfficeTest();
});
afterAll(() => office.close());

test("a formula cleared while it is being calculated leaves no result behind", async () => {
  const rows = Array.from({ length: 200 }, (_, i) => [i, formula(`=A${i + 1}*2`, null)]);
  const { engine } = office.open(aSnapshot({ แผน: rows }));
  const shown = await office.window.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("แผน").getRange("B1:B200");
    void engine.calculated();
    range.clear("Contents");
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(new Set(shown.flat())).toEqual(new Set([""]));
});
