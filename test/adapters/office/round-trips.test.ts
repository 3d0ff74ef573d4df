import { readFileSync } from "node:fs";
import { openXlsx } from "../../../src/adapters/xlsx/open-xlsx";
import { applyLogged } from "../../../src/app/apply-logged";
import { previewScores } from "../../../src/app/fill-scores";
import { checkPlan } from "../../../src/app/check-plan";
import { readHistory } from "../../../src/app/read-history";
import { loggedActions } from "../../../src/core/messages/th/logged-actions";
import type { NewSheet } from "../../../src/core/patch/new-sheet";
import { contentAt } from "../../../src/core/grid/snapshot";
import { aSnapshot, formula } from "../../support/a-snapshot";
import { startOfficeTest, type OfficeTest } from "../../support/office/office-test";
import { aWrite } from "../../support/office/a-write";

let office: OfficeTest;
beforeAll(async () => {
  office = await startOfficeTest();
});
afterAll(() => office.close());

const MEGABYTE = 1024 * 1024;

const longSheet = (rows: number, text: string) =>
  Array.from({ length: rows }, (_, row) => [row + 1, text, formula(`=A${row + 1}*2`, (row + 1) * 2)]);

test.each([
  ["one small sheet", 1, 1],
  ["thirty sheets", 30, 3],
  ["two thousand rows", 1, 2000],
])("reads %s in three requests", async (_, sheets, rows) => {
  const names = Array.from({ length: sheets }, (_unused, index) => `ชีต ${index + 1}`);
  const cells = aSnapshot(Object.fromEntries(names.map((name) => [name, longSheet(rows, "โครงการ")])));
  const { workbook, host } = office.open(cells);
  expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(names);
  await settled();
  expect(host.traffic.take()).toHaveLength(3);
});

test("checks the sample plan in three requests, and scores it and writes the scores in five", async () => {
  const file = await openXlsx(readFileSync("assets/sample-plan-2568.xlsx"));
  const { workbook, host } = office.open(await file.read());
  const { findings } = await checkPlan(workbook);
  expect(findings).toEqual((await checkPlan(file)).findings);
  await settled();
  expect(host.traffic.take()).toHaveLength(3);
  const { patch } = await previewScores(workbook);
  expect(patch.length).toBeGreaterThan(0);
  await workbook.apply(patch);
  await settled();
  expect(host.traffic.take()).toHaveLength(5);
  expect((await previewScores(workbook)).patch).toEqual([]);
});

test("logs the scores with them: five requests still, where the log begins and where it goes on", async () => {
  const file = await openXlsx(readFileSync("assets/sample-plan-2568.xlsx"));
  const { workbook, host } = office.open(await file.read());
  const note = { time: "23 พ.ย. 2569 09:05", name: loggedActions.filling };
  for (const isFirst of [true, false]) {
    const { snapshot, patch } = await previewScores(workbook);
    const at = { sheet: "แบบให้คะแนน", row: 60, column: 0 };
    const more = isFirst ? patch : [aWrite(at, null, "หมายเหตุ")];
    await applyLogged(workbook, more, note, snapshot);
    await settled();
    expect(host.traffic.take()).toHaveLength(5);
  }
  expect(await readHistory(workbook)).toMatchObject([{ number: 2 }, { number: 1, state: "restorable" }]);
});

test("scores the sample plan and writes the scores in five requests where its sheets have tables", async () => {
  const file = await openXlsx(readFileSync("assets/sample-plan-2568.xlsx"));
  const { workbook, host, engine } = office.open(await file.read());
  engine.sheets().forEach((sheet, index) => {
    sheet.addTable({ name: `ตาราง${index}`, area: { top: 2, left: 0, bottom: 9, right: 2 } });
  });
  const { patch } = await previewScores(workbook);
  await workbook.apply(patch);
  await settled();
  expect(host.traffic.take()).toHaveLength(5);
});

test("looks no further for a table that has come since the workbook was read, and still spoils no header", async () => {
  const { workbook, host, sheet } = office.open(aSnapshot({ แผน: [["ที่"], [1]] }));
  const before = await workbook.read();
  sheet("แผน").addTable({ name: "ใหม่", area: { top: 0, left: 0, bottom: 1, right: 0 } });
  const onHeader = workbook.apply([aWrite({ sheet: "แผน", row: 0, column: 0 }, "ที่", 2)]);
  await expect(onHeader).rejects.toMatchObject({ code: "host-failed", reason: "WrittenOtherwise" });
  expect(await workbook.read()).toEqual(before);
  host.traffic.take();
  await workbook.apply([aWrite({ sheet: "แผน", row: 1, column: 0 }, 1, 2)]);
  await settled();
  expect(host.traffic.take()).toHaveLength(2);
});

test("adds a sheet in two requests, and removes it in two", async () => {
  const { workbook, host } = office.open(aSnapshot({ แผน: [[1]] }));
  const sheet: NewSheet = {
    name: "ใหม่",
    font: { name: "Sarabun", size: 11 },
    cells: Array.from({ length: 60 }, (_, row) => ({ row, column: 0, content: { value: `แถว ${row}` } })),
    merges: [],
    widths: [40],
    heights: new Map(),
    frozenRows: 0,
    print: { landscape: false },
  };
  await workbook.apply([{ kind: "add-sheet", sheet }]);
  await workbook.apply([{ kind: "remove-sheet", sheet }]);
  await settled();
  expect(host.traffic.take()).toHaveLength(4);
});

test("reads a sheet of more than 5 MB in pieces below it", async () => {
  const rows = 1200;
  const { workbook, host } = office.open(aSnapshot({ ใหญ่: longSheet(rows, "ข้อความยาว".repeat(90)) }));
  const snapshot = await workbook.read();
  const last = { sheet: "ใหญ่", row: rows - 1, column: 2 };
  expect(contentAt(snapshot, last)).toEqual({ value: rows * 2, formula: `=A${rows}*2` });
  expect(contentAt(snapshot, { ...last, row: rows / 2, column: 0 }).value).toBe(rows / 2 + 1);
  const trips = host.traffic.take();
  expect(trips.length).toBeGreaterThan(3);
  expect(trips.length).toBeLessThan(10);
});

test("writes more than 5 MB in pieces below it, and takes back the first where a later one fails", async () => {
  const { workbook, host } = office.open(aSnapshot({ ใหญ่: [[1]] }));
  const before = await workbook.read();
  const text = "ข้อความยาว".repeat(1700);
  const patch = Array.from({ length: 120 }, (_, row) =>
    aWrite({ sheet: "ใหญ่", row, column: 3 }, null, `${text} ${row}`),
  );
  host.faults.plan({ kind: "refuse", error: "internal" }, 3);
  await expect(workbook.apply(patch)).rejects.toMatchObject({ code: "host-failed" });
  expect(await workbook.read()).toEqual(before);
  host.traffic.take();
  await workbook.apply(patch);
  const trips = host.traffic.take();
  expect(trips.length).toBeGreaterThan(2);
  expect(Math.max(...trips.map(({ sent }) => sent))).toBeLessThan(5 * MEGABYTE);
  expect(trips.length).toBeLessThan(6);
  expect(contentAt(await workbook.read(), { sheet: "ใหญ่", row: 119, column: 3 }).value).toBe(`${text} 119`);
});

/** What Excel.run sends when it has ended comes after it. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
