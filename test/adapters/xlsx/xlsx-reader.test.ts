import { readFileSync } from "node:fs";
import { openXlsx } from "../../../src/adapters/xlsx/open-xlsx";
import { xlsxReader } from "../../../src/adapters/xlsx/xlsx-reader";

test("reads a saved workbook as the whole adapter does", async () => {
  const bytes = readFileSync("assets/sample-plan-2568.xlsx");
  expect(await xlsxReader.read(bytes)).toEqual(await (await openXlsx(bytes)).read());
});

test("says why bytes are no workbook", async () => {
  const bytes = new TextEncoder().encode("no workbook");
  await expect(xlsxReader.read(bytes)).rejects.toMatchObject({ reason: "not-a-workbook" });
});
