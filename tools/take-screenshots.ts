// Takes the pictures of docs/screenshots: npm run screenshots
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { en } from "../src/core/messages/en";
import { historyLocales } from "../src/core/messages/history-locales";
import type { Locale } from "../src/core/messages/locale";
import { reportTabLocales } from "../src/core/messages/report-tab-locales";
import { th } from "../src/core/messages/th";
import { ROOT } from "../test/support/browser/built-pages";
import { openExcelPage, openFile, type ExcelPage } from "../test/support/browser/excel-page";
import { launchBrowser } from "../test/support/browser/launch-browser";
import { paneUser } from "../test/support/browser/pane-user";
import { foreignWorkbook } from "../test/support/browser/plans";
import { SCORING } from "../test/support/browser/sample";
import setUp from "../test/support/browser/set-up";
import { camera, type Camera } from "./camera";

const FOLDER = join(ROOT, "docs/screenshots");
const USUAL = { width: 1600, height: 900 };
/** Shows the scoring sheet from its first column to its last. */
const WIDE = { width: 1800, height: 900 };

async function takeAll(browser: Browser, locale: Locale, foreign: string): Promise<void> {
  const excel = await openExcelPage(browser, locale.language);
  const { page, pane } = excel;
  await page.setViewportSize(USUAL);
  const user = paneUser(excel, locale);
  const { shoot, shootPane } = camera(page, (name) => join(FOLDER, `${name}-${locale.language}.png`));
  await user.validate();
  await pane.locator("section li", { hasText: "F15" }).locator("button[aria-expanded]").last().click();
  await user.sees(locale.review.fix);
  await shoot("findings");
  await shootPane("pane-finding");
  await user.press(locale.review.fixAll.open(1));
  await user.sees(locale.review.fixAll.title);
  await shootPane("pane-fixes");

  await user.compute();
  await user.press(locale.pane.scores.apply);
  await user.sees(locale.pane.written(75));
  await page.evaluate((name) => {
    const { workbook } = window.excelHost!;
    const sheet = workbook.sheets().find((one) => one.name() === name)!;
    workbook.select(sheet, { top: 7, left: 5, bottom: 7, right: 5 });
  }, SCORING);
  await pane.locator("path.fui-gc__segment").first().waitFor();
  await pane.locator("html").evaluate((html) => html.scrollTo(0, 0));
  await page.setViewportSize(WIDE);
  await shoot("scores");
  await page.setViewportSize(USUAL);

  await takeLaterTabs(excel, locale, shootPane);

  await openFile(excel, foreign, { hasPane: false });
  await user.sees(locale.setup.firstRun.looksFor);
  await shootPane("pane-start");
  await user.press(locale.setup.firstRun.map);
  await pane.getByLabel("B: รายการงาน").selectOption("project");
  await pane.getByLabel("C: เงินทั้งหมด").selectOption("budget");
  await shootPane("pane-mapping");
}

/** The history of what was written, and the report. */
async function takeLaterTabs(
  { pane }: ExcelPage,
  { language, pane: words }: Locale,
  shootPane: Camera["shootPane"],
): Promise<void> {
  await pane.getByRole("tab", { name: words.tabs.history }).click();
  await pane.locator("main li button[aria-expanded]").last().click();
  await pane.getByRole("button", { name: historyLocales[language].pane.restore }).waitFor();
  await pane.locator("html").evaluate((html) => html.scrollTo(0, 0));
  await shootPane("pane-history");
  await pane.getByRole("tab", { name: words.tabs.report }).click();
  const { report } = reportTabLocales[language];
  await pane.getByRole("button", { name: report.run }).click();
  await pane.getByText(report.print).waitFor();
  await shootPane("pane-report");
}

async function takeInEachLanguage(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const files = mkdtempSync(join(tmpdir(), "phaen-"));
  const foreign = join(files, "foreign.xlsx");
  writeFileSync(foreign, foreignWorkbook);
  await setUp();
  const browser = await launchBrowser();
  try {
    for (const locale of [th, en]) await takeAll(browser, locale, foreign);
  } finally {
    await browser.close();
    rmSync(files, { recursive: true });
  }
}

void takeInEachLanguage();
