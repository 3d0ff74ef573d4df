import { prepareScores } from "../../src/app/prepare-scores";
import { a1 } from "../../src/core/grid/cell-ref";
import type { CellContent } from "../../src/core/grid/cell-value";
import { contentAt } from "../../src/core/grid/snapshot";
import type { CellWrite } from "../../src/core/patch/patch";
import { aSnapshot, type TestCell } from "../support/a-snapshot";
import { agendaRows, aScoringSheet, potentialRows } from "../support/a-scoring-sheet";
import { memoryWorkbook } from "../support/memory-workbook";

const SHEET = "แบบให้คะแนน";
const cell = (name: string) => ({
  sheet: SHEET,
  row: Number(name.slice(1)) - 1,
  column: name.charCodeAt(0) - 65,
});

/** A scoring sheet, filled; then these cells are changed by hand. */
async function filledThen(changes: Readonly<Record<string, CellContent>>) {
  const rows: readonly (readonly TestCell[])[] = [
    ...agendaRows(10, 20, 40),
    ...potentialRows(10, 10, 10),
    [null, null, "รวมทั้งสิ้น"],
  ];
  const workbook = memoryWorkbook(aSnapshot({ [SHEET]: aScoringSheet(...rows) }));
  await workbook.apply((await prepareScores(workbook)).patch);
  const snapshot = await workbook.read();
  await workbook.apply(
    Object.entries(changes).map(([name, becomes]): CellWrite => {
      const at = cell(name);
      return { kind: "write", at, was: contentAt(snapshot, at), becomes };
    }),
  );
  return workbook;
}

const cellsOf = (writes: readonly CellWrite[] | undefined) =>
  writes?.map(({ at }) => a1(at).replace(/.*!/, ""));

test("a sheet that was never filled, or was filled and left alone, has none", async () => {
  const fresh = memoryWorkbook(aSnapshot({ [SHEET]: aScoringSheet(...agendaRows(10, 20)) }));
  expect((await prepareScores(fresh)).drift).toBeUndefined();
  expect((await prepareScores(await filledThen({}))).drift).toBeUndefined();
});

test("a number of the same kind that changes is followed by the formula itself", async () => {
  const { drift, scorecard } = await prepareScores(await filledThen({ F3: { value: 40 } }));
  expect(drift).toBeUndefined();
  expect(scorecard.rows[0]?.achievement).toBe(0.5);
});

test("a target whose text changed leaves its formula outdated", async () => {
  const { drift } = await prepareScores(await filledThen({ D3: { value: "ร้อยละ 90" } }));
  expect(cellsOf(drift?.outdated)).toEqual(["G3"]);
  expect(drift).toMatchObject({ unfilled: [], overwritten: [], restore: [] });
});

test("a cleared formula is one that is missing", async () => {
  const { drift } = await prepareScores(await filledThen({ G4: { value: null } }));
  expect(cellsOf(drift?.unfilled)).toEqual(["G4"]);
  expect(drift?.outdated).toEqual([]);
});

test("a formula typed over is put back only when that is asked, with what follows from it", async () => {
  const workbook = await filledThen({ G4: { value: 0.2 } });
  const { drift, patch, scorecard } = await prepareScores(workbook);
  expect(scorecard.rows[1]).toMatchObject({ achievement: 0.2, score: 4 });
  expect(cellsOf(drift?.overwritten)).toEqual(["G4"]);
  expect(drift?.overwritten[0]).toMatchObject({ was: { value: 0.2 } });
  expect(patch.some((change) => change.kind === "write" && a1(change.at) === a1(cell("G4")))).toBe(false);
  await workbook.apply(drift?.restore ?? []);
  const restored = await prepareScores(workbook);
  expect(restored.drift).toBeUndefined();
  expect(restored.patch).toEqual([]);
  expect(restored.scorecard.rows[1]).toMatchObject({ achievement: 1, score: 20 });
});

test("a score, a sum and words typed over formulas are told, a number that agrees is not", async () => {
  const changes = { H3: { value: 9.5 }, H10: { value: 50 }, G5: { value: "ดีมาก" }, H4: { value: 20 } };
  const { drift } = await prepareScores(await filledThen(changes));
  expect(cellsOf(drift?.overwritten)?.sort()).toEqual(["G5", "H10", "H3"]);
});

test("an achievement typed where there is no actual stands for one", async () => {
  const { drift } = await prepareScores(await filledThen({ F4: { value: null }, G4: { value: 0.8 } }));
  expect(drift?.overwritten ?? []).toEqual([]);
});
