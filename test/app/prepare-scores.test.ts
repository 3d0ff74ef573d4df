import { prepareScores } from "../../src/app/prepare-scores";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { memoryWorkbook } from "../support/memory-workbook";
import { toSnapshot } from "../support/to-snapshot";

const snapshot = toSnapshot(plannedSheets());

test("says what each cell to write is for, every cell once", async () => {
  const { patch, groups, addedSheet, scorecard } = await prepareScores(memoryWorkbook(snapshot));
  expect(groups.map(({ kind, writes }) => [kind, writes.length])).toEqual([
    ["weight", 19],
    ["achievement", 23],
    ["score", 23],
    ["sum", patch.length - 65],
  ]);
  expect(addedSheet).toBeUndefined();
  expect(scorecard.total.value).toBeCloseTo(96.08, 2);
});

test("names the sheet that would be added, which holds no cells to write singly", async () => {
  const workbook = memoryWorkbook({ sheets: snapshot.sheets.slice(0, -1) });
  const { addedSheet, groups } = await prepareScores(workbook);
  expect(addedSheet).toBe("แบบให้คะแนน");
  expect(groups).toEqual([]);
});

test("adds nothing to a workbook without a plan", async () => {
  const { head, patch, groups } = await prepareScores(memoryWorkbook({ sheets: [] }));
  expect({ head, patch, groups }).toEqual({ head: undefined, patch: [], groups: [] });
});

test("writes actuals that were tried together with the formulas that follow from them", async () => {
  const workbook = memoryWorkbook(snapshot);
  const before = await prepareScores(workbook);
  const { key } = before.scorecard.rows[0]!;
  const { groups, patch, scorecard } = await prepareScores(workbook, new Map([[key, "50%"]]));
  expect(groups[0]).toMatchObject({
    kind: "actual",
    writes: [{ was: { value: 0.95 }, becomes: { value: 0.5 } }],
  });
  expect(patch).toHaveLength(before.patch.length + 1);
  expect(scorecard.total.value).toBeCloseTo(96.08 - 0.45 * (35 / 9), 2);
  await workbook.apply(patch);
  const after = await prepareScores(workbook);
  expect(after.patch).toEqual([]);
  expect(after.scorecard.total.value).toBe(scorecard.total.value);
});
