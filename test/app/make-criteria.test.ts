import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { previewScores } from "../../src/app/fill-scores";
import { makeCriteria } from "../../src/app/make-criteria";
import { aSnapshot } from "../support/a-snapshot";
import { memoryWorkbook } from "../support/memory-workbook";

const SHEET = "เกณฑ์การให้คะแนน";

async function sample() {
  return openXlsx(readFileSync(join(__dirname, "../../assets/sample-plan-2568.xlsx")));
}

test("writes the rules in force into a sheet, which changes no score and nothing the second time", async () => {
  const workbook = await sample();
  const before = await previewScores(workbook);
  const { patch, added, isNew, sheet } = await makeCriteria(workbook);
  expect({ added, isNew, sheet }).toEqual({ added: 27, isNew: true, sheet: SHEET });
  await workbook.apply(patch);
  const after = await previewScores(workbook);
  expect(after.scorecard.rows.map(({ score, weight }) => [score, weight])).toEqual(
    before.scorecard.rows.map(({ score, weight }) => [score, weight]),
  );
  expect(after.scorecard.total).toEqual(before.scorecard.total);
  const again = await makeCriteria(workbook);
  expect(again).toMatchObject({ patch: [], added: 0, isNew: false });
});

test("fills the scoring sheet with formulas on the criteria, and filling it again changes nothing", async () => {
  const workbook = await sample();
  await workbook.apply((await makeCriteria(workbook)).patch);
  await workbook.apply((await previewScores(workbook)).patch);
  const { patch, snapshot } = await previewScores(workbook);
  expect(patch).toEqual([]);
  const scoring = snapshot.sheets.find(({ name }) => name === "แบบให้คะแนน");
  const formulas = [...(scoring?.formulas.values() ?? [])];
  expect(formulas).toContain(`='${SHEET}'!G6`);
  expect(formulas.filter((formula) => formula.startsWith(`='${SHEET}'!G`))).toHaveLength(23);
});

test("has nothing to write down for a workbook without a plan", async () => {
  const prepared = await makeCriteria(memoryWorkbook(aSnapshot({ แผ่น1: [["บันทึก"]] })));
  expect(prepared).toMatchObject({ head: undefined, patch: [], added: 0 });
});
