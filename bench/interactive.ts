import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { en } from "../src/core/messages/en";
import { SHIPPED } from "../test/support/browser/built-pages";
import { openExcelPage, openFile, type ExcelPage } from "../test/support/browser/excel-page";
import { launchBrowser } from "../test/support/browser/launch-browser";
import { paneUser } from "../test/support/browser/pane-user";
import { SAMPLE } from "../test/support/browser/sample";
import { ORIGIN } from "../test/support/browser/serve-pages";
import setUp from "../test/support/browser/set-up";

/*
 * The build that is shipped, in Chromium inside the embedded host: how long its page takes until the first button can
 * be pressed, in pairs with a page that only loads office.js, and what each click sends and receives.
 */
const PAIRS = 12;

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Milliseconds since the page was asked for, once Office.js is ready. */
const BLANK = {
  "blank.html": `<!doctype html><title>blank</title><script src="${OFFICE_JS}"></script><script src="blank.js"></script>`,
  "blank.js": "Office.onReady(() => { window.isReady = performance.now(); });",
};

/** When the first button of the pane can be pressed, with nothing left to do before the press is taken. */
const WATCH = `
  if (location.pathname.endsWith("/taskpane.html")) {
    const look = () => {
      if (!document.querySelector("main button:not([disabled], [aria-disabled=true])")) return;
      watching.disconnect();
      setTimeout(() => { window.isReady = performance.now(); });
    };
    const watching = new MutationObserver(look);
    watching.observe(document, { childList: true, subtree: true, attributes: true });
  }`;

declare global {
  interface Window {
    isReady?: number;
  }
}

/** Opens the page in the pane's frame, which is not there before. */
async function timeOf(excel: ExcelPage, name: "taskpane" | "blank"): Promise<number> {
  const { page } = excel;
  await page.locator("aside .close").click();
  await openFile(excel, SAMPLE, { hasPane: false });
  await page.route(`${ORIGIN}/taskpane.html`, (route) => route.fallback({ url: `${ORIGIN}/${name}.html` }));
  await page.locator("[id='Phaen.ShowPane']").click();
  await page.locator("iframe").waitFor();
  const frame = page.frames().at(-1)!;
  await frame.waitForFunction(() => window.isReady !== undefined);
  await page.unroute(`${ORIGIN}/taskpane.html`);
  return frame.evaluate(() => window.isReady!);
}

async function comparePages(excel: ExcelPage): Promise<void> {
  const pairs: { readonly taskpane: number; readonly blank: number }[] = [];
  for (let pair = 0; pair <= PAIRS; pair++) {
    const isOursFirst = pair % 2 === 0;
    const first = await timeOf(excel, isOursFirst ? "taskpane" : "blank");
    const second = await timeOf(excel, isOursFirst ? "blank" : "taskpane");
    // The first pair warms the browser up.
    if (pair > 0)
      pairs.push(isOursFirst ? { taskpane: first, blank: second } : { taskpane: second, blank: first });
  }
  print(`first button, ${PAIRS} pairs`, "median", "least", "most");
  const row = (what: string, times: readonly number[]): void => {
    const sorted = [...times].sort((one, other) => one - other);
    print(`  ${what}`, ...[sorted[sorted.length >> 1]!, sorted[0]!, sorted.at(-1)!].map(milliseconds));
  };
  row(
    "the pane",
    pairs.map(({ taskpane }) => taskpane),
  );
  row(
    "a page with office.js alone",
    pairs.map(({ blank }) => blank),
  );
  row(
    "difference within a pair",
    pairs.map(({ taskpane, blank }) => taskpane - blank),
  );
}

async function countClicks(excel: ExcelPage): Promise<void> {
  const user = paneUser(excel, en);
  const row = async (what: string, click: () => Promise<unknown>): Promise<void> => {
    const take = () => excel.page.evaluate(() => window.excelHost!.pane.office.traffic.take());
    await take();
    await click();
    const trips = await take();
    const sum = (of: "sent" | "received") => trips.reduce((total, trip) => total + trip[of], 0) / 1024;
    print(`  ${what}`, String(trips.length), sum("sent").toFixed(1), sum("received").toFixed(1));
  };
  await excel.page.locator("aside .close").click();
  await openFile(excel, SAMPLE, { hasPane: false });
  print("what is asked of Excel", "requests", "KB sent", "received");
  await row("when the pane is opened", async () => {
    await excel.page.locator("[id='Phaen.ShowPane']").click();
    await excel.pane.getByRole("heading", { level: 1 }).filter({ hasText: "2568" }).waitFor();
    // It goes on listening for changes when all is shown.
    await excel.page.waitForTimeout(1000);
  });
  await row("validate", () => user.validate());
  await row("compute", () => user.compute());
  await row("write the scores", async () => {
    await user.press(en.pane.scores.apply);
    await excel.pane.getByRole("button", { name: en.pane.undo, exact: true }).waitFor();
  });
}

function milliseconds(time: number): string {
  return `${Math.round(time)} ms`;
}

function print(label: string, ...figures: readonly string[]): void {
  process.stdout.write(`${label.padEnd(44)} ${figures.map((figure) => figure.padStart(9)).join("")}\n`);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "phaen-bench-"));
  for (const [name, text] of Object.entries(BLANK)) writeFileSync(join(folder, name), text);
  await setUp();
  const browser = await launchBrowser([...SHIPPED, [`${ORIGIN}/`, folder]]);
  try {
    const excel = await openExcelPage(browser, "en");
    await excel.page.addInitScript(WATCH);
    await comparePages(excel);
    await countClicks(excel);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

void main();
