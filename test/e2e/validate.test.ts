import { copyFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { th } from "../../src/core/messages/th";
import {
  cellIn,
  loggedChangesIn,
  openExcelPage,
  openFile,
  saveFile,
  selectionIn,
  typeInto,
  type ExcelPage,
} from "../support/browser/excel-page";
import { launchBrowser } from "../support/browser/launch-browser";
import { paneUser, type PaneUser } from "../support/browser/pane-user";
import { foreignWorkbook, planWithErrors } from "../support/browser/plans";
import { SAMPLE } from "../support/browser/sample";
import { aFolder, phaen } from "../support/phaen";

const MANY = 1_000;
const folder = aFolder({ "many.xlsx": planWithErrors(MANY), "foreign.xlsx": foreignWorkbook });
const { pane: words, review, setup } = th;
const PERFORMANCE = "ส่วนที่ 4 Performance";

let browser: Browser;
let excel: ExcelPage;
let user: PaneUser;
beforeAll(async () => {
  browser = await launchBrowser();
  excel = await openExcelPage(browser, "th", { hasClock: true });
  user = paneUser(excel, th);
});
afterAll(() => browser.close());

const frame = () => excel.page.frame({ url: /taskpane/ })!;
const focused = () => frame().evaluate(() => document.activeElement?.textContent ?? "");
const press = (key: string) => excel.page.keyboard.press(key);

/** Goes on with a key until what has the focus says so. */
async function until(key: string, text: string): Promise<void> {
  for (let times = 0; times < 30; times++) {
    if ((await focused()).includes(text)) return;
    await press(key);
  }
  throw new Error(`Not reached with ${key}: ${text}`);
}

test("a plan is checked, a finding mended and that taken back by the keyboard alone", async () => {
  await openFile(excel, SAMPLE);
  const before = await cellIn(excel, PERFORMANCE, 14, 5);
  await frame().evaluate(() => document.querySelector<HTMLElement>("[role=tab]")!.focus());
  await until("Tab", words.check.run);
  await press("Enter");
  await excel.pane.locator("li button[aria-expanded]").first().waitFor();
  await press("F8");
  await until("F8", "แต่ไม่มี (โครงการซ้ำ)");
  await excel.page.waitForFunction(() => window.excelHost?.workbook.selection().area.top === 14);
  expect(await selectionIn(excel)).toBe([PERFORMANCE, 14, 5].join());
  await press("Enter");
  await excel.pane.getByRole("button", { name: review.fix, exact: true }).waitFor();
  await until("Tab", review.fix);
  await press("Enter");
  await user.sees(words.written(1));
  expect(await cellIn(excel, PERFORMANCE, 14, 5)).toContain("(โครงการซ้ำ)");
  // The fix is gone with its finding: the keyboard stands at the next one.
  await frame().waitForFunction(() => document.activeElement?.hasAttribute("aria-expanded"));
  await until("Tab", words.undo);
  await press("Enter");
  await user.sees(words.undone);
  expect(await cellIn(excel, PERFORMANCE, 14, 5)).toBe(before);
  expect(await loggedChangesIn(excel)).toEqual([]);
});

describe("after cells have changed", () => {
  const STALE = review.stale.waits;
  const changed = async () => {
    await typeInto(excel, PERFORMANCE, 8, 3, "90");
    await press("Enter");
    await excel.pane.getByText(STALE).waitFor();
  };
  const tripsOf = (work: () => Promise<unknown>) =>
    excel.page
      .evaluate(() => void window.excelHost!.pane.office.traffic.take())
      .then(work)
      .then(() => excel.page.evaluate(() => window.excelHost!.pane.office.traffic.take().length));

  test("the plan is checked again after a pause, with the requests of one check", async () => {
    await openFile(excel, SAMPLE);
    await user.validate();
    // The first check has asked Excel to tell of changes, too.
    const asked = await tripsOf(async () => {
      await user.press(words.check.again);
      await excel.pane.getByRole("button", { name: words.check.again, disabled: false }).waitFor();
    });
    await changed();
    const again = await tripsOf(async () => {
      await excel.page.clock.fastForward(2_500);
      await excel.pane.getByText(STALE).waitFor({ state: "hidden" });
    });
    expect(again).toBeLessThanOrEqual(asked);
  });

  test("nothing is read while a cell is being edited, and then it is", async () => {
    await openFile(excel, SAMPLE);
    await user.validate();
    await changed();
    await typeInto(excel, PERFORMANCE, 8, 3, "8");
    await excel.page.clock.fastForward(20_000);
    expect(await excel.pane.getByRole("alert").count()).toBe(0);
    expect(await excel.pane.getByText(words.doing.rechecking).or(excel.pane.getByText(STALE)).count()).toBe(
      1,
    );
    await press("Escape");
    await excel.page.clock.runFor(10_000);
    await excel.pane.getByText(STALE).waitFor({ state: "hidden" });
  });
});

describe(`with ${MANY} findings`, () => {
  test("only those in sight are in the page, scrolling keeps up, and the last is reached", async () => {
    await openFile(excel, join(folder, "many.xlsx"));
    await user.press(words.check.run);
    const items = excel.pane.locator("li[data-index]");
    await items.first().waitFor();
    await excel.pane.getByRole("button", { name: new RegExp(`^${review.all} \\d+$`) }).waitFor();
    expect(await items.count()).toBeLessThan(60);
    const blank = await frame().evaluate(async () => {
      const drawn = () => new Promise((done) => requestAnimationFrame(done));
      let misses = 0;
      for (let at = 0; at < 200; at++) {
        scrollTo(0, (document.documentElement.scrollHeight / 200) * at);
        await drawn();
        await drawn();
        const middle = document.elementFromPoint(innerWidth / 2, innerHeight * 0.6);
        if (!middle?.closest("[data-index], main section")) misses++;
      }
      return misses;
    });
    expect(blank).toBe(0);
    expect(await items.count()).toBeLessThan(60);
    await press("Shift+F8");
    await frame().waitForFunction(
      () => document.activeElement?.closest("li")?.getAttribute("aria-posinset") !== null,
    );
    const place = await frame().evaluate(() =>
      document.activeElement?.closest("li")?.getAttribute("aria-posinset"),
    );
    const size = await frame().evaluate(() =>
      document.activeElement?.closest("li")?.getAttribute("aria-setsize"),
    );
    expect(place).toBe(size);
  });

  test("the badges say how many there are, whatever is shown, and a filter draws only what is in sight", async () => {
    const items = excel.pane.locator("li[data-index]");
    const filter = excel.pane.getByRole("group", { name: review.filter });
    const badges = () => filter.getByRole("button").allInnerTexts();
    const before = await badges();
    await filter.getByRole("button", { name: th.severities.error }).click();
    await excel.pane.locator(`li[aria-setsize="${MANY}"]`).first().waitFor();
    expect(await badges()).toEqual(before);
    expect(before.some((text) => text.replace(/\s+/g, " ") === `${th.severities.error} ${MANY}`)).toBe(true);
    expect(await items.count()).toBeLessThan(60);
    await filter.getByRole("button", { name: review.all }).click();
    await excel.pane.locator(`li[aria-setsize="${MANY}"]`).first().waitFor({ state: "detached" });
    expect(await badges()).toEqual(before);
    expect(await items.count()).toBeLessThan(60);
  });
});

describe("in a workbook without a plan", () => {
  const openForeign = async () => {
    await openFile(excel, join(folder, "foreign.xlsx"), { hasPane: false });
    await excel.pane.getByRole("region", { name: setup.firstRun.title }).waitFor();
  };

  test("the sample is opened in a window of its own", async () => {
    await openForeign();
    await user.press(setup.firstRun.sample);
    await excel.pane.getByRole("heading", { level: 1 }).filter({ hasText: "2568" }).waitFor();
    expect((await user.validate()).length).toBeGreaterThan(5);
  });

  test("a table is read whose columns are named by hand", async () => {
    await openForeign();
    await user.press(setup.firstRun.map);
    await excel.pane.getByLabel("B: รายการงาน").selectOption("project");
    await excel.pane.getByLabel("C: เงินทั้งหมด").selectOption("budget");
    await user.press(setup.mapping.apply);
    await user.sees(words.kept.mapping);
    await excel.pane.getByRole("heading", { level: 1 }).filter({ hasText: "โครงการ 1" }).waitFor();
    // The command line reads it so, too.
    copyFileSync(await saveFile(excel), join(folder, "mapped.xlsx"));
    expect(phaen(folder, "validate", "mapped.xlsx").out).toContain("โครงการ 1 · 500 บาท");
  });
});

test("nothing has left the machine and nothing has broken the policy", () => {
  expect({ elsewhere: excel.elsewhere, complaints: excel.complaints }).toEqual({
    elsewhere: [],
    complaints: [],
  });
});
