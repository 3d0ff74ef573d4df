import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Fault } from "../../src/host/faults/fault";
import { en } from "../../src/core/messages/en";
import { openExcelPage, openFile, typeInto, type ExcelPage } from "../support/browser/excel-page";
import { axeFaults, layoutFaults, setPaneWidth } from "../support/browser/look-for-faults";
import { launchBrowser } from "../support/browser/launch-browser";
import { paneUser, type PaneUser } from "../support/browser/pane-user";
import { foreignWorkbook, soundPlan } from "../support/browser/plans";
import { SAMPLE, SCORING } from "../support/browser/sample";
import { ORIGIN } from "../support/browser/serve-pages";
import { aFolder } from "../support/phaen";

const folder = aFolder({ "sound.xlsx": soundPlan, "foreign.xlsx": foreignWorkbook });
const { pane: words, review, setup, trouble } = en;

/** What the pane is looked at in: themes by axe, widths for what is cut off. */
const THEMES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;
const WIDTHS = { "in a pane of 320 pixels": 320, "zoomed to 200 %": 175 } as const;
type Look = keyof typeof THEMES | keyof typeof WIDTHS;

const found = new Map<Look, string[]>();
let browser: Browser;
let excel: ExcelPage;
let user: PaneUser;
beforeAll(async () => {
  browser = await launchBrowser();
  // The states are gone through once: time is moved on where the pane would wait.
  excel = await openExcelPage(browser, "en", { hasClock: true });
  user = paneUser(excel, en);
  await eachState(lookAt);
}, 240_000);
afterAll(() => browser.close());

const frame = () => excel.page.frame({ url: /taskpane/ })!;
const fault = (plan: Fault, nth = 1, times = 1) =>
  excel.page.evaluate(([one, from, count]) => window.excelHost!.pane.office.faults.plan(one, from, count), [
    plan,
    nth,
    times,
  ] as const);

/** The pane as it stands, in every theme and every width. */
async function lookAt(state: string): Promise<void> {
  const note = (look: Look, faults: readonly string[]) =>
    found.set(look, [...(found.get(look) ?? []), ...faults.map((one) => `${state}: ${one}`)]);
  for (const [look, media] of Object.entries(THEMES)) {
    await wear(media);
    note(look as Look, await axeFaults(frame()));
  }
  await wear(THEMES.light);
  for (const [look, width] of Object.entries(WIDTHS)) {
    await setPaneWidth(excel, width);
    await drawn();
    note(look as Look, await layoutFaults(frame()));
  }
  await setPaneWidth(excel, 350);
}

async function wear(media: (typeof THEMES)[keyof typeof THEMES]): Promise<void> {
  await excel.page.emulateMedia({ ...media, reducedMotion: "reduce" });
  await frame().waitForFunction(
    (scheme) => document.documentElement.style.colorScheme === scheme,
    media.colorScheme,
  );
  await drawn();
}

/** Waits until the pane is drawn, and its colours have come to rest. */
function drawn(): Promise<unknown> {
  return frame().evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(changing.map(({ finished }) => finished));
  });
}

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
  await fault({ kind: "delay", milliseconds: 20_000 });
  await user.press(words.check.run);
  await excel.pane.getByRole("button", { name: words.cancel }).waitFor();
  await look("working");
  await excel.page.clock.fastForward(20_000);
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
  await excel.pane.getByRole("switch", { name: review.options.autoCheck }).click();
  await typeInto(excel, SCORING, 7, 5, "90");
  await excel.page.keyboard.press("Enter");
  await user.sees(review.stale.asks);
  await look("changed since the check");
  await fault({ kind: "break", action: 0, code: "ApiNotFound" });
  await user.press(words.check.again);
  await user.sees(trouble["host-too-old"]({}));
  await look("an Excel that is too old");
  await excel.pane.getByRole("tab", { name: words.tabs.scores }).click();
  await user.press(words.scores.run);
  await excel.pane.getByRole("button", { name: words.scores.apply, exact: true }).waitFor();
  await excel.page.evaluate(() => void (window.excelHost!.pane.office.state.readOnly = true));
  await user.press(words.scores.apply);
  await user.sees(trouble["workbook-read-only"]({}));
  await look("a workbook that cannot be written to");
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

test.each([...Object.keys(THEMES), ...Object.keys(WIDTHS)] as Look[])(
  "nothing is wrong, cut off or too small in any state: %s",
  (look) => {
    expect(found.get(look)).toEqual([]);
  },
);

test.each(["guide-th", "guide-en", "rules-th", "rules-en"])(
  "the page of help %s is accessible",
  async (name) => {
    const context = await browser.newContext({ viewport: { width: 400, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${ORIGIN}/help/${name}.html`);
    const light = await axeFaults(page.mainFrame());
    await page.emulateMedia({ colorScheme: "dark" });
    expect([...light, ...(await axeFaults(page.mainFrame()))]).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await context.close();
  },
);
