import type { Browser } from "playwright-core";
import { th } from "../../src/core/messages/th";
import { progress } from "../../src/core/messages/th/progress";
import { cellIn, openExcelPage, selectionIn, typeInto, type ExcelPage } from "../support/browser/excel-page";
import { launchBrowser } from "../support/browser/launch-browser";
import { axeFaults } from "../support/browser/look-for-faults";
import { paneUser, type PaneUser } from "../support/browser/pane-user";
import { ACTUAL, SCORE_CELLS, SCORING, TOTAL } from "../support/browser/sample";

const { pane: words, scores } = th;
const [ROW, COLUMN] = ACTUAL;
const HEADER = 4;
/** Points that the first indicator loses when 50% is reached of it and not 95%. */
const LOST = 0.45 * (35 / 9);
const SAMPLE_TOTAL = 96.0823309178744;

let browser: Browser;
let excel: ExcelPage;
let user: PaneUser;
beforeAll(async () => {
  browser = await launchBrowser();
  excel = await openExcelPage(browser);
  user = paneUser(excel, th);
  await user.compute();
});
afterAll(() => browser.close());

const frame = () => excel.page.frame({ url: /taskpane/ })!;
const first = () => excel.pane.locator("li button[aria-expanded]").first();

/** What axe finds in the dark, with forced colours and in the light, and what is cut off at 320 pixels. */
async function faults(): Promise<string[]> {
  const found: string[] = [];
  for (const media of [
    { colorScheme: "dark", forcedColors: "none" },
    { colorScheme: "dark", forcedColors: "active" },
    { colorScheme: "light", forcedColors: "none" },
  ] as const) {
    await excel.page.emulateMedia({ ...media, reducedMotion: "reduce" });
    await frame().evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
    });
    found.push(...(await axeFaults(frame())).map((one) => `${JSON.stringify(media)} ${one}`));
  }
  for (const width of [320, 175]) {
    await excel.page.locator("iframe").evaluate((element, pixels) => {
      element.style.width = `${pixels}px`;
    }, width);
    const wide = await frame().evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return [...document.querySelectorAll("main *")]
        .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((one) => one.outerHTML.slice(0, 120));
    });
    found.push(...wide.map((one) => `${width}: ${one}`));
  }
  await excel.page.locator("iframe").evaluate((element) => element.style.removeProperty("width"));
  return found;
}

test("the total is drawn as a gauge beside its number, and a row opened leads to its cells", async () => {
  await excel.pane.locator("svg .fui-gc__segment, svg path.fui-gc__segment").first().waitFor();
  await user.sees("96.08");
  await user.press(words.scores.apply);
  await user.sees(words.written(SCORE_CELLS));
  await user.sees(words.scores.nothingToWrite);
  await first().click();
  await user.sees(scores.details.formula);
  await excel.pane.getByRole("button", { name: "F8", exact: true }).click();
  await excel.page.waitForFunction(() => window.excelHost?.workbook.selection().area.top === 7);
  expect(await selectionIn(excel)).toBe([SCORING, ROW, COLUMN].join());
  expect(await faults()).toEqual([]);
  await first().click();
});

test("a value that is tried moves the total, is written when asked, and the grid goes on from there", async () => {
  await user.press(scores.whatIf.open);
  await excel.pane.getByRole("textbox").first().fill("50%");
  await user.sees(scores.pointsOf("94.33", "100"));
  expect(await cellIn(excel, SCORING, ROW, COLUMN)).toBe(0.95);
  expect(await faults()).toEqual([]);
  await user.press(scores.whatIf.use(1));
  await user.sees(scores.whatIf.using(1));
  await user.press(words.scores.apply);
  await user.sees(words.scores.nothingToWrite);
  expect(await cellIn(excel, SCORING, ROW, COLUMN)).toBe(0.5);
  expect(await cellIn(excel, SCORING, ...TOTAL)).toBeCloseTo(SAMPLE_TOTAL - LOST, 10);
});

test("a formula typed over is told by itself, and put back when asked", async () => {
  await typeInto(excel, SCORING, ROW, COLUMN + 1, "1");
  await excel.page.keyboard.press("Enter");
  const notice = excel.pane.getByRole("region", { name: scores.drift.title });
  await notice.waitFor();
  expect(await faults()).toEqual([]);
  await notice.getByRole("button").last().click();
  await user.sees(words.scores.nothingToWrite);
  expect(await cellIn(excel, SCORING, ...TOTAL)).toBeCloseTo(SAMPLE_TOTAL - LOST, 10);
});

test("columns for parts of the year stand at the table's edge when asked for", async () => {
  await user.press(progress.add);
  await user.sees(words.kept.adding);
  const headers = [8, 9, 10].map((column) => cellIn(excel, SCORING, HEADER, column));
  expect(await Promise.all(headers)).toEqual(
    [6, 9, 12].map((months) => expect.stringContaining(`${months} เดือน`) as unknown),
  );
  // Of 1.1-7, which has 4 now.
  await typeInto(excel, SCORING, ROW + 6, 9, "5");
  await excel.page.keyboard.press("Enter");
  await excel.pane.getByText(progress.indicators(23)).click();
  await user.sees(progress.trends.worse);
  expect(await faults()).toEqual([]);
});

test("nothing has left the machine and nothing has broken the policy", () => {
  expect({ elsewhere: excel.elsewhere, complaints: excel.complaints }).toEqual({
    elsewhere: [],
    complaints: [],
  });
});
