import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Browser } from "playwright-core";
import type { AxeResults } from "axe-core";
import { en } from "../../src/core/messages/en";
import { historyLocales } from "../../src/core/messages/history-locales";
import { reportTabLocales } from "../../src/core/messages/report-tab-locales";
import { openExcelPage, openFile, type ExcelPage } from "../support/browser/excel-page";
import { launchBrowser } from "../support/browser/launch-browser";
import { paneUser, type PaneUser } from "../support/browser/pane-user";
import { foreignWorkbook, soundPlan } from "../support/browser/plans";
import { SAMPLE } from "../support/browser/sample";
import { aFolder } from "../support/phaen";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const folder = aFolder({ "sound.xlsx": soundPlan, "foreign.xlsx": foreignWorkbook });
const { pane: words, review, setup } = en;
const { pane: told } = historyLocales.en;
const { report, compare } = reportTabLocales.en;

let browser: Browser;
let excel: ExcelPage;
let user: PaneUser;
beforeAll(async () => {
  browser = await launchBrowser();
  excel = await openExcelPage(browser, "en");
  user = paneUser(excel, en);
});
afterAll(() => browser.close());

const frame = () => excel.page.frame({ url: /taskpane/ })!;
const faults = (milliseconds: number) =>
  excel.page.evaluate(
    (time) => window.excelHost!.pane.office.faults.plan({ kind: "delay", milliseconds: time }),
    milliseconds,
  );

/** Steps to the finding that says so, and opens it. */
async function openFinding(text: string): Promise<void> {
  const head = excel.pane.locator("li button[aria-expanded]:focus", { hasText: text });
  await excel.pane.getByRole("button", { name: review.next }).focus();
  for (let step = 0; step < 30 && (await head.count()) === 0; step++) {
    await excel.page.keyboard.press("F8");
    await excel.pane.locator("li button[aria-expanded]:focus").waitFor();
  }
  await head.press("Enter");
}

/** Brings the pane into each of its states, one after the other. */
async function eachState(look: (state: string) => Promise<void>): Promise<void> {
  await openFile(excel, SAMPLE);
  await look("nothing yet");
  await faults(1_500);
  await user.press(words.check.run);
  await excel.pane.getByRole("button", { name: words.cancel }).waitFor();
  await look("working");
  await excel.pane.locator("li button[aria-expanded]").first().waitFor();
  await look("findings");
  await openFinding("(โครงการซ้ำ)");
  await user.press(review.ignore.open);
  await excel.pane.getByRole("textbox").fill("On purpose");
  await look("a finding with its fix, and a reason to ignore it");
  await user.press(review.ignore.apply);
  await user.sees(words.kept.ignoring);
  await user.press(review.ignored.open(1));
  await look("ignored findings");
  await user.press(review.ignored.heed);
  await user.sees(words.kept.heeding);
  await user.press(review.fixAll.open(1));
  await look("all fixes");
  await user.press(review.fixAll.apply(1));
  await user.sees(words.written(1));
  await look("done, and the way back");
  await excel.pane.getByRole("tab", { name: words.tabs.history }).click();
  await excel.pane.locator("main li button[aria-expanded]").first().click();
  await look("history, with an action opened");
  await user.press(told.restore);
  await excel.pane.getByRole("heading", { level: 2 }).waitFor();
  await look("before a restoration");
  await excel.pane.getByRole("tab", { name: words.tabs.report }).click();
  await user.press(report.run);
  await user.sees(report.print);
  await look("report made");
  await excel.pane.locator("input[type=file]").setInputFiles(SAMPLE);
  await user.sees(compare.file(basename(SAMPLE)));
  await look("compared with last year");
  await excel.pane.getByRole("tab", { name: words.tabs.check }).click();
  await excel.page.evaluate(() =>
    window.excelHost!.pane.office.faults.plan({ kind: "refuse", error: "denied" }, 1, 1),
  );
  await user.press(words.check.again);
  await excel.pane.getByRole("alert").waitFor();
  await look("failed");
  await openFile(excel, join(folder, "sound.xlsx"));
  await user.press(words.check.run);
  await user.sees(review.nothingWrong);
  await look("nothing wrong, and partly understood");
  await openFile(excel, join(folder, "foreign.xlsx"), { hasPane: false });
  await excel.pane.getByRole("region", { name: setup.firstRun.title }).waitFor();
  await look("no plan");
  await user.press(setup.firstRun.map);
  await excel.pane.getByLabel("B: รายการงาน").waitFor();
  await look("mapping a table");
}

test.each([
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["high contrast", { colorScheme: "dark", forcedColors: "active" }],
] as const)("axe finds nothing in any state, %s", async (_, media) => {
  await excel.page.emulateMedia({ ...media, reducedMotion: "reduce" });
  const found: string[] = [];
  await eachState(async (state) => {
    await frame().evaluate(AXE);
    const violations = await frame().evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
      return (await axe.run()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
      );
    });
    found.push(...violations.map((violation) => `${state}: ${violation}`));
  });
  expect(found).toEqual([]);
});

test.each([
  ["in a pane of 320 pixels", 320],
  ["zoomed to 200 %", 175],
])("nothing is cut off and no text is too small %s", async (_, width) => {
  await excel.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  const found: string[] = [];
  await eachState(async (state) => {
    await excel.page.locator("iframe").evaluate((element, pixels) => {
      element.style.width = `${pixels}px`;
    }, width);
    const faultsSeen = await frame().evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const root = document.documentElement;
      const wide = [...document.querySelectorAll("main *, header *")]
        .filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1)
        .map((one) => `too wide: ${one.outerHTML.slice(0, 120)}`);
      const small = [...document.querySelectorAll("body *")]
        .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
        .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 12)
        .map((one) => `too small: ${one.outerHTML.slice(0, 120)}`);
      const isUnseen = (text: string) => /clip-?path|option/.test(text);
      return [...wide, ...small].filter((text) => !isUnseen(text));
    });
    found.push(...faultsSeen.map((fault) => `${state}: ${fault}`));
  });
  expect(found).toEqual([]);
});
