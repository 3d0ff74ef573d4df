import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { en } from "../../src/core/messages/en";
import { words as pageWords } from "../../src/host/page/words/words";
import {
  cellIn,
  changesIn,
  openExcelPage,
  openFile,
  saveFile,
  typeInto,
  type ExcelPage,
} from "../support/browser/excel-page";
import { launchBrowser } from "../support/browser/launch-browser";
import { paneUser, type PaneUser } from "../support/browser/pane-user";
import { ACTUAL, SAMPLE, sampleBytes, SCORE_CELLS, SCORING, TOTAL } from "../support/browser/sample";
import { aSnapshot, formula } from "../support/a-snapshot";
import { aFolder } from "../support/phaen";
import { foundByPhaen, scoredByPhaen } from "../support/phaen-json";
import { xlsxOf } from "../support/xlsx-of";
import { partsOf } from "../support/zip-of";

const folder = aFolder({
  "sample.xlsx": sampleBytes,
  "uncalculated.xlsx": xlsxOf(aSnapshot({ Sheet1: [[2], [formula("=A1*2", null)]] })),
});
const { pane: words } = en;

let browser: Browser;
let excel: ExcelPage;
let user: PaneUser;
beforeAll(async () => {
  browser = await launchBrowser();
  excel = await openExcelPage(browser, "en");
  user = paneUser(excel, en);
});
beforeEach(async () => {
  await excel.page.locator("[id='Phaen.ShowPane']").click();
  await openFile(excel, SAMPLE);
});
afterAll(() => browser.close());

const ribbon = (name: string) => excel.page.getByRole("toolbar").getByRole("button", { name });

test("in English the pane says what the command line says in English", async () => {
  const expected = foundByPhaen(folder, "sample.xlsx", "--lang", "en").map(({ message }) => message);
  expect([...(await user.validate())].sort()).toEqual(expected.sort());
});

describe("a command of the ribbon", () => {
  test("validates in the open pane", async () => {
    await ribbon("Validate plan").click();
    expect(await user.findings()).toHaveLength(foundByPhaen(folder, "sample.xlsx").length);
  });

  test("opens the pane that the user has closed, on its result", async () => {
    await excel.page.getByRole("button", { name: "Close pane" }).click();
    await excel.page.locator("iframe").waitFor({ state: "hidden" });
    await ribbon("Compute scores").click();
    await user.sees(words.scores.willWrite(SCORE_CELLS));
  });

  test("loads the add-in's page where the pane has never been open", async () => {
    await excel.page.getByRole("button", { name: "Close pane" }).click();
    await openFile(excel, SAMPLE, { hasPane: false });
    expect(await excel.page.locator("iframe").count()).toBe(0);
    await ribbon("Validate plan").click();
    expect(await user.findings()).toHaveLength(foundByPhaen(folder, "sample.xlsx").length);
  });

  test("is carried out where the add-in's code arrives long after Excel's", async () => {
    await excel.page.getByRole("button", { name: "Close pane" }).click();
    await openFile(excel, SAMPLE, { hasPane: false });
    const isListening = excel.page.evaluate(
      () =>
        new Promise<void>((resolve) =>
          addEventListener("message", ({ data }) => {
            if (String(data).includes('"appCommandInvoked"')) resolve();
          }),
        ),
    );
    await excel.page.route("**/taskpane.js", async (route) => {
      await isListening;
      await route.fallback();
    });
    await ribbon("Compute scores").click();
    await user.sees(words.scores.willWrite(SCORE_CELLS));
    await excel.page.unroute("**/taskpane.js");
  });

  test("shows the pane without doing anything", async () => {
    await excel.page.getByRole("button", { name: "Close pane" }).click();
    await ribbon("Show pane").click();
    await user.sees(words.check.intro);
  });
});

test("the saved file holds what was computed and typed, and the command line agrees", async () => {
  await user.compute();
  await user.press(words.scores.apply);
  await user.sees(words.written(SCORE_CELLS));
  await typeInto(excel, SCORING, ...ACTUAL, "50%");
  await excel.page.keyboard.press("Enter");
  await excel.page.getByText(pageWords.en.isUnsaved).waitFor();
  const saved = await saveFile(excel);
  await excel.page.getByText(pageWords.en.saved("sample-plan-2568.xlsx")).waitFor();
  const total = (await cellIn(excel, SCORING, ...TOTAL)) as number;
  const scored = scoredByPhaen(folder, saved);
  expect(scored.total.value).toBeCloseTo(total, 10);
  expect(foundByPhaen(folder, saved)).toEqual(foundByPhaen(folder, "sample.xlsx"));
});

test("a file that is saved unchanged is the file that was opened", async () => {
  const saved = await saveFile(excel);
  expect(partsOf(readFileSync(saved))).toEqual(partsOf(sampleBytes));
});

test("what is no workbook is refused with the reason, and the open one stays", async () => {
  const path = join(folder, "note.xlsx");
  writeFileSync(path, "no workbook");
  const chosen = excel.page.waitForEvent("filechooser");
  await excel.page.locator("#open").click();
  await (await chosen).setFiles(path);
  await excel.page.getByText(pageWords.en.notOpened("note.xlsx", "it is not an .xlsx workbook")).waitFor();
  expect(await cellIn(excel, SCORING, ...ACTUAL)).toBe(0.95);
});

test("unsaved changes are asked about before another file takes their place", async () => {
  await typeInto(excel, SCORING, ...ACTUAL, "1");
  await excel.page.keyboard.press("Enter");
  await excel.page.getByText(pageWords.en.isUnsaved).waitFor();
  await excel.page.locator("#open").click();
  await excel.page.getByRole("button", { name: pageWords.en.unsaved.stay }).click();
  await excel.page.locator("dialog").waitFor({ state: "detached" });
  expect(await cellIn(excel, SCORING, ...ACTUAL)).not.toBe(0.95);
});

test("a file whose formulas hold no results yet is opened with them", async () => {
  await openFile(excel, join(folder, "uncalculated.xlsx"), { hasPane: false });
  expect(await cellIn(excel, "Sheet1", 1, 0)).toBe(4);
});

test("in a file opened over another, a formula is read with the result of what was just written", async () => {
  await openFile(excel, join(folder, "uncalculated.xlsx"), { hasPane: false });
  const result = await excel.page.evaluate(async () => {
    const { workbook } = window.excelHost!;
    const sheet = workbook.sheets()[0]!;
    sheet.write({ top: 0, left: 0, bottom: 0, right: 0 }, [[{ value: 21 }]]);
    await workbook.calculated();
    return sheet.cell(1, 0).value;
  });
  expect(result).toBe(42);
});

test("a Thai text that is edited keeps its characters: the grid's line breaks are none of it", async () => {
  await typeInto(excel, SCORING, 8, 2, "");
  await excel.page.keyboard.press("F2");
  await excel.page.keyboard.type("x");
  await excel.page.keyboard.press("Enter");
  await excel.page.getByText(pageWords.en.isUnsaved).waitFor();
  const [change] = await changesIn(excel);
  expect(change).toMatchObject({
    becomes: { value: expect.stringMatching(/^จำนวนโครงการ\/กิจกรรมด้าน.*เป็นรูปธรรมx$/) as string },
  });
});

test("a change that the file could not keep is refused with a word", async () => {
  await typeInto(excel, SCORING, ...ACTUAL, "");
  await excel.page.keyboard.press("Control+b");
  await excel.page.getByText(pageWords.en.contentsOnly).waitFor();
});

test("a cell of a protected sheet cannot be typed into", async () => {
  await excel.page.evaluate((name) => {
    const { workbook } = window.excelHost!;
    workbook
      .sheets()
      .find((one) => one.name() === name)!
      .protect(true);
  }, SCORING);
  await typeInto(excel, SCORING, ...ACTUAL, "1");
  await excel.page.getByText(pageWords.en.isProtected).waitFor();
  expect(await changesIn(excel)).toEqual([]);
});

test("the pane is made wider by the keyboard and by the pointer", async () => {
  const splitter = excel.page.getByRole("separator");
  const width = async () => (await excel.page.locator("aside.pane").boundingBox())?.width ?? 0;
  const first = await width();
  await splitter.focus();
  await excel.page.keyboard.press("ArrowLeft");
  expect(await width()).toBe(first + 16);
  const place = (await splitter.boundingBox())!;
  await excel.page.mouse.move(place.x + 2, place.y + 100);
  await excel.page.mouse.down();
  await excel.page.mouse.move(place.x - 98, place.y + 100);
  await excel.page.mouse.up();
  expect(await width()).toBe(first + 116);
  await splitter.dblclick();
});

test("nothing has left the machine and nothing has broken the policy", () => {
  expect({ elsewhere: excel.elsewhere, complaints: excel.complaints }).toEqual({
    elsewhere: [],
    complaints: [],
  });
});
