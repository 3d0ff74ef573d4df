import { FFormula } from "@univerjs/engine-formula/facade";
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

test("a calculation that fails is told to who asked for values; the next one is made anew", async () => {
  const { window } = office;
  office.open(aSnapshot({ แผน: [[2, formula("=A1*2", null)]] }));
  const calculation = jest.spyOn(FFormula.prototype, "onCalculationResultApplied").mockImplementation(() => {
    throw new Error("out of memory");
  });
  const shown = (): Promise<unknown> =>
    window.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("แผน").getRange("B1");
      cell.load("values");
      await context.sync();
      return cell.values as unknown;
    });
  await expect(shown()).rejects.toMatchObject({
    code: "GeneralException",
    message: "The formulas could not be calculated: Error: out of memory",
  });
  calculation.mockRestore();
  expect(await shown()).toEqual([[4]]);
});
