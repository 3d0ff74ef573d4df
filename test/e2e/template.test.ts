import { WRITE_LOG } from "../../src/core/kept/write-log-sheet";
import type { Browser } from "playwright-core";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { th } from "../../src/core/messages/th";
import { openExcelPage, openFile, saveFile, type ExcelPage } from "../support/browser/excel-page";
import { launchBrowser } from "../support/browser/launch-browser";
import { paneUser, type PaneUser } from "../support/browser/pane-user";
import { xlsxOf } from "../support/xlsx-of";
import { aSnapshot } from "../support/a-snapshot";
import { aFolder, phaen } from "../support/phaen";
import { partsOf } from "../support/zip-of";

const folder = aFolder({ "notes.xlsx": xlsxOf(aSnapshot({ บันทึก: [["ประชุมวันจันทร์"]] })) });

/** The grid lays itself out anew with each look of seven sheets. */
const PATIENCE = 90_000;
jest.setTimeout(2 * PATIENCE);

let browser: Browser;
let excel: ExcelPage;
let user: PaneUser;
beforeAll(async () => {
  browser = await launchBrowser();
  excel = await openExcelPage(browser);
  excel.page.context().setDefaultTimeout(PATIENCE);
  user = paneUser(excel, th);
});
beforeEach(async () => {
  await openFile(excel, join(folder, "notes.xlsx"), { hasPane: false });
  await user.press(th.setup.firstRun.template);
  await user.findings();
});
afterAll(() => browser.close());

test("a template made in the pane is saved with its lists, and lacks nothing but entries", async () => {
  copyFileSync(await saveFile(excel), join(folder, "saved.xlsx"));
  const { code, out } = phaen(folder, "validate", "saved.xlsx", "--json");
  const { findings } = JSON.parse(out) as { findings: readonly { readonly code: string }[] };
  expect(code).toBe(0);
  expect([...new Set(findings.map((finding) => finding.code))]).toEqual(["actual-missing"]);
  const performance = partsOf(readFileSync(join(folder, "saved.xlsx")))["xl/worksheets/sheet6.xml"];
  expect(performance).toContain("<formula1>'ตัวชี้วัดผลหลัก'!$B$7:$B$31</formula1>");
});

test("a template made in the pane is taken away again, the rest stays, and the log tells of both", async () => {
  await user.press(th.pane.undo);
  await user.sees(th.setup.firstRun.template);
  const names = await excel.page.evaluate(() =>
    window.excelHost!.workbook.sheets().map((sheet) => sheet.name()),
  );
  expect(names).toEqual(["บันทึก", WRITE_LOG.title]);
});
