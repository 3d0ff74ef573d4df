import { join } from "node:path";
import type { Browser } from "playwright-core";
import { en } from "../../src/core/messages/en";
import { openExcelPage, openFile, type ExcelPage } from "../support/browser/excel-page";
import { axeFaults, layoutFaults, setPaneWidth } from "../support/browser/look-for-faults";
import { launchBrowser } from "../support/browser/launch-browser";
import { paneUser, type PaneUser } from "../support/browser/pane-user";
import { foreignWorkbook, soundPlan } from "../support/browser/plans";
import { SAMPLE } from "../support/browser/sample";
import { aFolder } from "../support/phaen";

const folder = aFolder({ "sound.xlsx": soundPlan, "foreign.xlsx": foreignWorkbook });
const { pane: words, review, setup } = en;

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
    const violations = await axeFaults(frame());
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
    await setPaneWidth(excel, width);
    const faultsSeen = await layoutFaults(frame());
    found.push(...faultsSeen.map((fault) => `${state}: ${fault}`));
  });
  expect(found).toEqual([]);
});
