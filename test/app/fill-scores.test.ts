import { previewScores } from "../../src/app/fill-scores";
import { memoryWorkbook } from "../support/memory-workbook";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { gridOfNewSheet } from "../../src/core/patch/grid-of-new-sheet";

test("tries", async () => {
  const snapshot = { sheets: plannedSheets().map(gridOfNewSheet) };
  const { plan, scorecard, patch } = await previewScores(memoryWorkbook(snapshot));
  process.stdout.write(JSON.stringify({ ...scorecard, rows: scorecard.rows.map(({no, weight, achievement, score, target, actual, method}) => [no, weight, achievement, score, target?.value, actual?.value, method.kind].join(" ")), scheme: undefined }, null, 1));
  for (const c of patch) if (c.kind === "write") process.stdout.write(`${c.at.row+1}:${c.at.column} ${JSON.stringify(c.was)} -> ${JSON.stringify(c.becomes)}\n`);
  const bare = { sheets: snapshot.sheets.slice(0, -1) };
  const two = await previewScores(memoryWorkbook(bare));
  for (const c of two.patch) if (c.kind === "add-sheet") for (const x of c.sheet.cells) if (x.content.value!==null) process.stdout.write(`${x.row+1}:${x.column} ${JSON.stringify(x.content)}\n`);
  expect(plan).toBeDefined();
});
