import type { Browser } from "playwright-core";
import { th } from "../../src/core/messages/th";
import { changesIn, openExcelPage, openFile, type ExcelPage } from "../support/browser/excel-page";
import { launchBrowser } from "../support/browser/launch-browser";
import { paneUser, type PaneUser } from "../support/browser/pane-user";
import { pixelsIn } from "../support/browser/pixels-in";
import { SAMPLE } from "../support/browser/sample";

/** A finding's cell, a warning: the project that is named again without (โครงการซ้ำ). */
const SHEET = "ส่วนที่ 4 Performance";
const MARKED = { top: 14, left: 5, bottom: 14, right: 5 };
const OWN_FILL = "#00FF7F";
const WARNING = "#FFE39B";

let browser: Browser;
let excel: ExcelPage;
let user: PaneUser;
beforeAll(async () => {
  browser = await launchBrowser();
  excel = await openExcelPage(browser);
  user = paneUser(excel, th);
});
beforeEach(() => openFile(excel, SAMPLE));
afterAll(() => browser.close());

test("marks lie over a cell's own fill, and taking them away leaves every format as it was", async () => {
  await showOwnFill();
  const before = await formatsIn();
  await user.validate();
  expect(await until(() => pixelsIn(excel, OWN_FILL), 1)).toBeGreaterThan(1000);
  expect(await pixelsIn(excel, WARNING)).toBe(0);

  await excel.pane.getByRole("switch", { name: th.review.options.mark }).click();
  expect(await until(() => pixelsIn(excel, WARNING), 1)).toBeGreaterThan(1000);
  expect(await pixelsIn(excel, OWN_FILL)).toBe(0);
  expect(await formatsIn()).toEqual(before);
  expect(await changesIn(excel)).toEqual([]);

  await user.press(th.review.options.unmark);
  expect(await until(() => pixelsIn(excel, OWN_FILL), 1)).toBeGreaterThan(1000);
  expect(await pixelsIn(excel, WARNING)).toBe(0);
  expect(await formatsIn()).toEqual(before);
  expect(await leftOver()).toBe(0);
});

/** Gives the finding's cell a fill of its own and brings it on screen. */
async function showOwnFill(): Promise<void> {
  await excel.page.evaluate(
    async ([name, area, fill]) => {
      const { workbook } = window.excelHost!;
      const sheet = workbook.sheets().find((one) => one.name() === name)!;
      await workbook.asOneStep(async () => sheet.restyle(area, { fill }));
      workbook.select(sheet, { top: 12, left: 6, bottom: 12, right: 6 });
    },
    [SHEET, MARKED, OWN_FILL] as const,
  );
}

/** The looks of all cells of the sheet, as the add-in would be told them. */
function formatsIn(): Promise<unknown> {
  return excel.page.evaluate((name) => {
    const sheet = window.excelHost!.workbook.sheets().find((one) => one.name() === name)!;
    const { bottom, right } = sheet.usedArea(false)!;
    return Array.from({ length: bottom + 1 }, (_, row) =>
      Array.from({ length: right + 1 }, (__, column) => sheet.look(row, column)),
    );
  }, SHEET);
}

function leftOver(): Promise<number> {
  return excel.page.evaluate(() =>
    window.excelHost!.workbook.sheets().reduce((sum, sheet) => sum + sheet.conditionalFormats().length, 0),
  );
}

/** The number once it has reached `least`; as it stands after a while. */
async function until(count: () => Promise<number>, least: number): Promise<number> {
  for (let turn = 0; turn < 100; turn++) {
    const now = await count();
    if (now >= least) return now;
    await excel.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  return count();
}
