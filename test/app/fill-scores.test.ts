import { previewScores } from "../../src/app/fill-scores";
import { contentAt } from "../../src/core/grid/snapshot";
import { gridOfNewSheet } from "../../src/core/patch/grid-of-new-sheet";
import { invert } from "../../src/core/patch/patch";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { calculate } from "../support/calculate";
import { memoryWorkbook } from "../support/memory-workbook";

const sheets = plannedSheets().map(gridOfNewSheet);

test("scores the 2568 plan, by hand the same", async () => {
  const { scorecard } = await previewScores(memoryWorkbook({ sheets }));
  // Of 18 equal shares of 70: 95 of 100, 4 of 5 and 88.5 of 92 fall short, the other fifteen are full.
  const performance = (70 / 18) * (15 + 0.95 + 0.8 + 88.5 / 92);
  const potential = 9.34 + 4 + 4.5 + 5 + 4.3625;
  expect(scorecard.performance.value).toBeCloseTo(performance, 9);
  expect(scorecard.potential.value).toBeCloseTo(potential, 9);
  expect(scorecard.total.value).toBeCloseTo(96.08233091787, 9);
  expect(scorecard.assumptions.map(({ code }) => code)).toEqual([
    "weights-shared-equally",
    "direction-guessed",
    "target-assumed",
    "weight-by-subtraction",
    "target-assumed",
  ]);
});

test("previews without writing, fills the sheet when applied, and then has nothing more to fill", async () => {
  const workbook = memoryWorkbook({ sheets });
  const { patch, scorecard, snapshot } = await previewScores(workbook);
  expect(await workbook.read()).toBe(snapshot);
  await workbook.apply(patch);
  const filled = await workbook.read();
  const again = await previewScores(workbook);
  expect(again.patch).toEqual([]);
  expect(again.scorecard.total).toEqual(scorecard.total);

  const results = calculate(filled);
  for (const { cells, score } of scorecard.rows) {
    const at = cells.score;
    expect(at && results.get(at.sheet)?.[at.row]?.[at.column]).toBeCloseTo(score ?? NaN, 9);
  }

  await workbook.apply(invert(patch));
  const before = await workbook.read();
  for (const change of patch) {
    if (change.kind === "write") expect(contentAt(before, change.at)).toEqual(change.was);
  }
});

test("names the cells of the sheet it would add", async () => {
  const workbook = memoryWorkbook({ sheets: sheets.slice(0, -1) });
  const { patch, scorecard } = await previewScores(workbook);
  expect(patch.map(({ kind }) => kind)).toEqual(["add-sheet"]);
  expect(scorecard.rows).toHaveLength(23);
  expect(scorecard.rows.every(({ cells }) => cells.score?.sheet === "แบบให้คะแนน")).toBe(true);
  expect(scorecard.total).toEqual({ weight: 100, min: 0, max: 100, value: null });
});
