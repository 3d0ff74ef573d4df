import type { Browser } from "playwright-core";
import { th } from "../../src/core/messages/th";
import {
  cellIn,
  changesIn,
  loggedChangesIn,
  openExcelPage,
  openFile,
  selectionIn,
  typeInto,
  type ExcelPage,
} from "../support/browser/excel-page";
import { launchBrowser } from "../support/browser/launch-browser";
import { paneUser, type PaneUser } from "../support/browser/pane-user";
import { ACTUAL, SAMPLE, sampleBytes, SCORE_CELLS, SCORING, TOTAL } from "../support/browser/sample";
import { aFolder } from "../support/phaen";
import { foundByPhaen, scoredByPhaen } from "../support/phaen-json";

const folder = aFolder({ "sample.xlsx": sampleBytes });
const { pane: words } = th;

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

/** How many requests Excel has had since this was asked before. */
const requests = () => excel.page.evaluate(() => window.excelHost!.pane.office.traffic.take().length);

test("the pane finds in the sample what the command line finds, in three requests", async () => {
  await requests();
  const found = await user.validate();
  expect(await requests()).toBe(3);
  const expected = foundByPhaen(folder, "sample.xlsx").map(({ message }) => message);
  expect([...found].sort()).toEqual(expected.sort());
});

describe("a finding of another sheet", () => {
  const AT = ["ส่วนที่ 4 Performance", 14, 5] as const;
  const open = async () => {
    await user.validate();
    await excel.pane.locator("li", { hasText: "แต่ไม่มี (โครงการซ้ำ)" }).locator("button[aria-expanded]").click();
    await user.sees(th.review.fix);
  };

  test("selects its cell in the grid when it is clicked", async () => {
    await open();
    await excel.page.waitForFunction(
      () => window.excelHost?.workbook.selection().sheet.name() === "ส่วนที่ 4 Performance",
    );
    expect(await selectionIn(excel)).toBe(AT.join());
  });

  test("is mended in the grid by its fix, and comes back when that is undone", async () => {
    const before = await cellIn(excel, ...AT);
    await open();
    await user.press(th.review.fix);
    await user.sees(words.written(1));
    expect(await cellIn(excel, ...AT)).toContain(
      "จังหวัดฟูกูโอกะ (Fukuoka Fair) ณ กรุงเทพมหานคร (5,500,000 บาท) (โครงการซ้ำ)",
    );
    await user.press(words.undo);
    await user.sees(words.undone);
    expect(await cellIn(excel, ...AT)).toBe(before);
    expect(await loggedChangesIn(excel)).toEqual([]);
  });
});

test("scores are shown before anything is written, and then calculated by the grid itself: five requests", async () => {
  const { total } = scoredByPhaen(folder, "sample.xlsx");
  await requests();
  await user.compute();
  await user.sees(words.scores.willWrite(SCORE_CELLS));
  expect(await changesIn(excel)).toEqual([]);
  await user.press(words.scores.apply);
  await user.sees(words.written(SCORE_CELLS));
  expect(await requests()).toBe(5);
  expect(await loggedChangesIn(excel)).toHaveLength(SCORE_CELLS);
  expect(total.value).toBe(96.0823309178744);
  expect(await cellIn(excel, SCORING, ...TOTAL)).toBeCloseTo(total.value, 10);
});

test("an actual that is typed into the grid moves the total, there and in the pane", async () => {
  await user.compute();
  await user.press(words.scores.apply);
  await user.sees(words.written(SCORE_CELLS));
  await typeInto(excel, SCORING, ...ACTUAL, "50%");
  await excel.page.keyboard.press("Enter");
  await excel.page.waitForFunction(() => {
    const sheet = window.excelHost?.workbook.sheets().find((one) => one.name() === "แบบให้คะแนน");
    return sheet?.cell(7, 5).value === 0.5;
  });
  expect(await cellIn(excel, SCORING, ...TOTAL)).toBeCloseTo(96.0823309178744 - (0.95 - 0.5) * (35 / 9), 10);
  await user.press(words.scores.again);
  await excel.pane.getByText("94.33").first().waitFor();
});

test("nothing has left the machine and nothing has broken the policy", () => {
  expect({ elsewhere: excel.elsewhere, complaints: excel.complaints }).toEqual({
    elsewhere: [],
    complaints: [],
  });
});
