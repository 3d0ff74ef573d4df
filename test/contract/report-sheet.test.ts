import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { makeReportSheet } from "../../src/app/make-report";
import type { Snapshot } from "../../src/core/grid/snapshot";
import type { Workbook } from "../../src/port/workbook";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { startOfficeTest, type OfficeTest } from "../support/office/office-test";
import { toSnapshot } from "../support/to-snapshot";
import { xlsxOf } from "../support/xlsx-of";

let office: OfficeTest;
beforeAll(async () => {
  office = await startOfficeTest();
});
afterAll(() => office.close());

const order = { language: "th", date: new Date(2026, 10, 23) } as const;
const nextDay = { ...order, date: new Date(2026, 10, 24) };

/** Opens a workbook, and reads it as somebody would who opens it later. */
interface Kept {
  readonly workbook: Workbook;
  readonly later: () => Promise<Workbook>;
}

async function inFile(snapshot: Snapshot): Promise<Kept> {
  const workbook = await openXlsx(xlsxOf(snapshot));
  return { workbook, later: () => openXlsx(workbook.save()) };
}

async function inOffice(snapshot: Snapshot): Promise<Kept> {
  const { workbook } = office.open(snapshot);
  return { workbook, later: async () => workbook };
}

test.each([
  ["an .xlsx file", inFile],
  ["Office.js over the embedded host", inOffice],
])("%s keeps a report so that it is known again, and made anew in its place", async (_, open) => {
  const { workbook, later } = await open(toSnapshot(plannedSheets()));
  const first = await makeReportSheet(workbook, order);
  await workbook.apply(first?.patch ?? []);
  const again = await later();
  expect((await makeReportSheet(again, order))?.patch).toEqual([]);
  const renewed = await makeReportSheet(again, nextDay);
  expect(renewed?.patch.map(({ kind }) => kind)).toEqual(["remove-sheet", "add-sheet"]);
  await again.apply(renewed?.patch ?? []);
  const names = (await again.read()).sheets.map(({ name }) => name);
  expect(names.filter((name) => name === first?.sheet)).toHaveLength(1);
});
