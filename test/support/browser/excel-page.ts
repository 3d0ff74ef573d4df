import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { WRITE_LOG } from "../../../src/core/kept/write-log-sheet";
import type { Patch } from "../../../src/core/patch/patch";
import { ELSEWHERE, ORIGIN } from "./serve-pages";

/** The embedded host in a browser, with the sample plan and the pane open. */
export interface ExcelPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Addresses that something asked for and that are not the add-in's. */
  readonly elsewhere: readonly string[];
  /** What broke the page's policy, and whatever else the browser complained about. */
  readonly complaints: readonly string[];
}

/** `hasClock`: its time can be moved on. From the first timer on: those begun before could not be stopped. */
export async function openExcelPage(
  browser: Browser,
  language: "th" | "en" = "th",
  { hasClock = false } = {},
): Promise<ExcelPage> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 820 }, acceptDownloads: true });
  context.setDefaultTimeout(45_000);
  const elsewhere = listenToElsewhere(context);
  const page = await context.newPage();
  const complaints = listenToComplaints(page);
  if (hasClock) await page.clock.install();
  await page.goto(`${ORIGIN}/?lang=${language}`);
  const excel = { page, pane: page.frameLocator("iframe"), elsewhere, complaints };
  await untilReady(excel);
  return excel;
}

/** Waits until the workbook is open and the pane has read it. */
async function untilReady({ page, pane }: Pick<ExcelPage, "page" | "pane">): Promise<void> {
  await untilOpen(page);
  await pane.getByRole("heading", { level: 1 }).filter({ hasText: "2568" }).waitFor();
}

async function untilOpen(page: Page): Promise<void> {
  await page.waitForFunction(() => window.excelHost !== undefined);
}

function listenToElsewhere(context: BrowserContext): readonly string[] {
  const elsewhere: string[] = [];
  context.on("response", (response) => {
    if (response.status() === ELSEWHERE) elsewhere.push(response.url());
  });
  context.on("request", (request) => {
    if (!/^(https|data|blob):/.test(request.url())) elsewhere.push(request.url());
  });
  return elsewhere;
}

/** A browser says on the console what its policy has stopped. */
function listenToComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => void complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return complaints;
}

/** Opens a file over the one that is open, whether or not that is saved. */
export async function openFile(
  { page, pane }: ExcelPage,
  path: string,
  { hasPane = true } = {},
): Promise<void> {
  await page.evaluate(() => delete window.excelHost);
  const chosen = page.waitForEvent("filechooser");
  await page.locator("#open").click();
  const discard = page.locator("dialog button[value=leave]");
  const isAsked = await Promise.race([discard.waitFor().then(() => true), chosen.then(() => false)]);
  if (isAsked) await discard.click();
  await (await chosen).setFiles(path);
  await (hasPane ? untilReady({ page, pane }) : untilOpen(page));
}

/** What the cell holds in the grid, once every formula is calculated. */
export function cellIn({ page }: ExcelPage, sheet: string, row: number, column: number): Promise<unknown> {
  return page.evaluate(
    async ([name, r, c]) => {
      const { workbook } = window.excelHost!;
      await workbook.calculated();
      return workbook
        .sheets()
        .find((one) => one.name() === name)
        ?.cell(r, c).value;
    },
    [sheet, row, column] as const,
  );
}

/** What has become of the opened file. */
export function changesIn({ page }: ExcelPage): Promise<Patch> {
  return page.evaluate(() => {
    const { document, workbook } = window.excelHost!;
    return document.changes(workbook);
  });
}

/** The same without the add-in's log of it. */
export async function loggedChangesIn(excel: ExcelPage): Promise<Patch> {
  const changes = await changesIn(excel);
  return changes.filter(
    (change) => (change.kind === "write" ? change.at.sheet : change.sheet.name) !== WRITE_LOG.title,
  );
}

/** The selected cell, as `sheet,row,column` from zero. */
export function selectionIn({ page }: ExcelPage): Promise<string> {
  return page.evaluate(() => {
    const { sheet, area } = window.excelHost!.workbook.selection();
    return [sheet.name(), area.top, area.left].join();
  });
}

/** Selects a cell and types into it, as a user does. */
export async function typeInto(
  { page }: ExcelPage,
  sheet: string,
  row: number,
  column: number,
  text: string,
): Promise<void> {
  await page.evaluate(
    ([name, r, c]) => {
      const { workbook } = window.excelHost!;
      const found = workbook.sheets().find((one) => one.name() === name)!;
      workbook.select(found, { top: r, left: c, bottom: r, right: c });
    },
    [sheet, row, column] as const,
  );
  await page.locator("canvas[id^=univer-sheet-main-canvas]").focus();
  await page.keyboard.type(text);
}

/** Presses Save and gives the path of what was downloaded. */
export async function saveFile({ page }: ExcelPage): Promise<string> {
  const download = page.waitForEvent("download");
  await page.locator("#save").click();
  return (await download).path();
}
