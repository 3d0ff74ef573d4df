import { previewScores } from "../../src/app/fill-scores";
import { makeCriteria } from "../../src/app/make-criteria";
import { parseA1 } from "../../src/core/grid/cell-ref";
import { contentAt } from "../../src/core/grid/snapshot";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import type { Workbook } from "../../src/port/workbook";
import { aSnapshot } from "../support/a-snapshot";
import { aScoringSheet } from "../support/a-scoring-sheet";
import { startOfficeTest, type OfficeTest } from "../support/office/office-test";
import { xlsxOf } from "../support/xlsx-of";

const SHEET = "เกณฑ์การให้คะแนน";
const plan = aSnapshot({
  แบบให้คะแนน: aScoringSheet(
    ["1.1 Agenda Base"],
    [1, null, "ร้อยละของงาน", "ร้อยละ 80", null, 76],
    [2, 2202, "จำนวนครั้ง", "6 ครั้ง", 30, 3],
    ["องค์ประกอบที่ 2 Potential Base"],
    ["2.1", null, "ระดับความสำเร็จ", "ระดับ 5", null, 4],
  ),
});

let office: OfficeTest;
beforeAll(async () => {
  office = await startOfficeTest();
});
afterAll(() => office.close());

async function type(workbook: Workbook, cells: Readonly<Record<string, string | number>>): Promise<void> {
  const snapshot = await workbook.read();
  const writes = Object.entries(cells).map(([name, value]) => {
    const at = parseA1(name, SHEET) ?? { sheet: SHEET, row: 0, column: 0 };
    return { kind: "write", at, was: contentAt(snapshot, at), becomes: { value } } as const;
  });
  await workbook.apply(writes);
}

test.each<[string, () => Workbook | Promise<Workbook>]>([
  ["Office.js over the embedded host", () => office.open(plan).workbook],
  ["a file", () => openXlsx(xlsxOf(plan))],
])("%s: the criteria are made once, and the filled sheet follows them by itself", async (_, open) => {
  const workbook = await open();
  await workbook.apply((await makeCriteria(workbook)).patch);
  expect((await makeCriteria(workbook)).patch).toEqual([]);

  await type(workbook, { J6: "ค่าระดับ 1–5", K6: 60, L6: 70, M6: 80, N6: 90, O6: 100 });
  await workbook.apply((await previewScores(workbook)).patch);
  expect((await previewScores(workbook)).patch).toEqual([]);

  await type(workbook, { F4: 60, F9: 40, F7: 20, L6: 72, Q7: 40 });
  const { snapshot, scorecard, patch } = await previewScores(workbook);
  expect(patch).toEqual([]);
  const shown = [2, 3, 5].map((row) => contentAt(snapshot, { sheet: "แบบให้คะแนน", row, column: 7 }).value);
  const scores = [40 * 0.5, 20 * 0.4, 40 * 0.8];
  scores.forEach((score, index) => {
    expect(shown[index]).toBeCloseTo(score, 9);
    expect(scorecard.rows[index]?.score).toBeCloseTo(score, 9);
  });
});
