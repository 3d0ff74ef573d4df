import { makeReportSheet, type ReportOrder } from "../../src/app/make-report";
import { previewScores } from "../../src/app/fill-scores";
import type { CellRef } from "../../src/core/grid/cell-ref";
import { contentAt } from "../../src/core/grid/snapshot";
import { invert, type CellWrite } from "../../src/core/patch/patch";
import { readPlan } from "../../src/core/plan/read-plan";
import { reportHtml } from "../../src/core/report/report-html";
import { aSnapshot } from "../support/a-snapshot";
import { memoryWorkbook } from "../support/memory-workbook";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { toSnapshot } from "../support/to-snapshot";

const NAME = "รายงานผลการตรวจสอบและประเมินแผน";
const sample = toSnapshot(plannedSheets());
const order: ReportOrder = { language: "th", date: new Date(2026, 10, 23), file: "แผน 2568.xlsx" };
const nextDay: ReportOrder = { ...order, date: new Date(2026, 10, 24) };

function sampleWorkbook() {
  return memoryWorkbook(sample);
}

async function made(workbook: ReturnType<typeof sampleWorkbook>, ordered = order) {
  const report = await makeReportSheet(workbook, ordered);
  if (!report) throw new Error("The sample holds a plan");
  return report;
}

function write(at: CellRef, was: string | null, value: string): CellWrite {
  return { kind: "write", at, was: { value: was }, becomes: { value } };
}

test("adds a sheet that says what the check and the scores say, and the day", async () => {
  const workbook = sampleWorkbook();
  const { patch, sheet, findings } = await made(workbook);
  expect(patch.map(({ kind }) => kind)).toEqual(["add-sheet"]);
  await workbook.apply(patch);
  const snapshot = await workbook.read();
  const grid = snapshot.sheets.find(({ name }) => name === sheet);
  const values = grid?.values.flat() ?? [];
  expect(sheet).toBe(NAME);
  expect(values).toEqual(
    expect.arrayContaining([NAME, "วันที่จัดทำรายงาน: 23 พฤศจิกายน 2569", "96.08 จาก 100 คะแนน"]),
  );
  expect(values).toContain(96.08);
  expect(values).toContain(findings.length === 0 ? null : String(findings.length));
  expect(
    values.filter((value) => value === "ลงชื่อ............................................."),
  ).toHaveLength(3);
  expect(grid?.formulas.size).toBe(0);
});

test("is no part of the plan: the workbook reads and scores the same with it", async () => {
  const workbook = sampleWorkbook();
  await workbook.apply((await made(workbook)).patch);
  const snapshot = await workbook.read();
  expect(readPlan(snapshot)).toEqual(readPlan(sample));
  expect((await previewScores(workbook)).scorecard).toEqual(
    (await previewScores(sampleWorkbook())).scorecard,
  );
});

test("writes nothing where the workbook holds just this report", async () => {
  const workbook = sampleWorkbook();
  await workbook.apply((await made(workbook)).patch);
  expect((await made(workbook)).patch).toEqual([]);
});

test("takes the place of an earlier report, and undoing that brings its words back", async () => {
  const workbook = sampleWorkbook();
  await workbook.apply((await made(workbook)).patch);
  const before = await workbook.read();
  const { patch, sheet } = await made(workbook, nextDay);
  expect(patch.map(({ kind }) => kind)).toEqual(["remove-sheet", "add-sheet"]);
  await workbook.apply(patch);
  expect((await workbook.read()).sheets.filter(({ name }) => name === sheet)).toHaveLength(1);
  await workbook.apply(invert(patch));
  expect(cellsOf(await workbook.read())).toEqual(cellsOf(before));
});

test.each([
  ["in which a name was filled in", { row: 3, column: 0 }, "หน่วยงาน: สำนักการคลัง"],
  ["on which a note was written beside it", { row: 2, column: 12 }, "ดูแล้ว"],
])("leaves a report alone %s, and makes the next one beside it", async (_, place, text) => {
  const workbook = sampleWorkbook();
  await workbook.apply((await made(workbook)).patch);
  const at = { sheet: NAME, ...place };
  const was = contentAt(await workbook.read(), at).value;
  await workbook.apply([write(at, typeof was === "string" ? was : null, text)]);
  const { patch, sheet, kept } = await made(workbook, nextDay);
  expect(patch.map(({ kind }) => kind)).toEqual(["add-sheet"]);
  expect({ sheet, kept }).toEqual({ sheet: "รายงานผลการตรวจสอบแผน (2)", kept: [NAME] });
  await workbook.apply(patch);
  // The second one is ours and untouched: it is the one that is made anew.
  expect((await made(workbook)).sheet).toBe(sheet);
  expect(readPlan(await workbook.read())).toEqual(readPlan(sample));
});

test("leaves a report alone that was given another name", async () => {
  const workbook = sampleWorkbook();
  await workbook.apply((await made(workbook)).patch);
  const sheets = (await workbook.read()).sheets.map((grid) =>
    grid.name === NAME ? { ...grid, name: "รายงาน รอบ 6 เดือน" } : grid,
  );
  const { patch } = await made(memoryWorkbook({ sheets }), nextDay);
  expect(patch.map(({ kind }) => kind)).toEqual(["add-sheet"]);
});

test("never takes the place of a user's own sheet with that name", async () => {
  const own = aSnapshot({ [NAME]: [["รายงานของฉัน"], ["ข้อความ"]] }).sheets;
  const workbook = memoryWorkbook({ sheets: [...sample.sheets, ...own] });
  const { patch, sheet } = await made(workbook);
  expect(patch.map(({ kind }) => kind)).toEqual(["add-sheet"]);
  expect(sheet).toBe("รายงานผลการตรวจสอบแผน (2)");
});

test("says the same on the page as on the sheet", async () => {
  const workbook = sampleWorkbook();
  const { patch, report, sheet } = await made(workbook);
  await workbook.apply(patch);
  const page = reportHtml(report)
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
  const grid = (await workbook.read()).sheets.find(({ name }) => name === sheet);
  const texts = grid?.values
    .slice(6)
    .flatMap((cells) => cells?.filter((one) => typeof one === "string") ?? []);
  expect(texts?.length).toBeGreaterThan(100);
  expect(texts?.filter((text) => !page.includes(text.replace(/^\d+\) /, "")))).toEqual([]);
});

test("speaks English where that is asked for", async () => {
  const { report } = await made(sampleWorkbook(), { ...order, language: "en" });
  expect(report.title).toBe("Report on the check and evaluation of the plan");
  expect(report.facts.map(({ text }) => text)).toEqual([
    "สำนักงานการต่างประเทศ สำนักปลัดกรุงเทพมหานคร",
    "แผน 2568.xlsx",
    "23 November B.E. 2569 (2026)",
  ]);
});

test("is undefined where there is no plan", async () => {
  expect(await makeReportSheet(memoryWorkbook(aSnapshot({ งบ: [["ซื้อของ", 5]] })), order)).toBeUndefined();
});

function cellsOf({ sheets }: Awaited<ReturnType<ReturnType<typeof sampleWorkbook>["read"]>>) {
  return sheets.map(({ name, values, merges }) => ({ name, values, merges }));
}
