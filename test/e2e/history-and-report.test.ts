import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { historyLocales } from "../../src/core/messages/history-locales";
import { reportTabLocales } from "../../src/core/messages/report-tab-locales";
import { th } from "../../src/core/messages/th";
import {
  cellIn,
  loggedChangesIn,
  openExcelPage,
  openFile,
  saveFile,
  typeInto,
  type ExcelPage,
} from "../support/browser/excel-page";
import { axeFaults, layoutFaults, setPaneWidth } from "../support/browser/look-for-faults";
import { launchBrowser } from "../support/browser/launch-browser";
import { paneUser, type PaneUser } from "../support/browser/pane-user";
import { SAMPLE, sampleBytes, SCORE_CELLS, SCORING } from "../support/browser/sample";
import { aFolder, phaen } from "../support/phaen";
import { partsOf } from "../support/zip-of";

const folder = aFolder({ "sample.xlsx": sampleBytes, "note.xlsx": "no workbook" });
const { pane: words } = th;
const { pane: told } = historyLocales.th;
const { report, compare } = reportTabLocales.th;
const REPORT = "รายงานผลการตรวจสอบและประเมินแผน";
const PERFORMANCE = "ส่วนที่ 4 Performance";

let browser: Browser;
let excel: ExcelPage;
let user: PaneUser;
beforeAll(async () => {
  browser = await launchBrowser();
  excel = await openExcelPage(browser);
  user = paneUser(excel, th);
});
afterAll(() => browser.close());

const open = (tab: "check" | "history" | "report") =>
  excel.pane.getByRole("tab", { name: words.tabs[tab] }).click();
const action = (name: string | RegExp) => excel.pane.getByRole("button", { name, expanded: false }).first();
const sheets = () =>
  excel.page.evaluate(() => window.excelHost!.workbook.sheets().map((sheet) => sheet.name()));
const choose = (path: string) => excel.pane.locator("input[type=file]").setInputFiles(path);

const MEDIA = [
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
  { colorScheme: "light", forcedColors: "none" },
] as const;

/** Nothing is wrong with what the pane shows: light, dark, in high contrast, narrow and zoomed. */
async function looksRight(): Promise<void> {
  const frame = excel.page.frame({ url: /taskpane/ })!;
  const found: string[] = [];
  for (const media of MEDIA) {
    await excel.page.emulateMedia({ ...media, reducedMotion: "reduce" });
    await frame.waitForFunction(
      (scheme) => document.documentElement.style.colorScheme === scheme,
      media.colorScheme,
    );
    // Colours that are still on their way have no contrast yet.
    await frame.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    found.push(...(await axeFaults(frame)));
  }
  for (const width of [320, 175]) {
    await setPaneWidth(excel, width);
    found.push(...(await layoutFaults(frame)));
  }
  await setPaneWidth(excel, 320);
  expect(found).toEqual([]);
}

/** Fixes the one finding that has a safe fix, and fills the scores. */
async function fixAndFill(): Promise<void> {
  await user.validate();
  await user.press(th.review.fixAll.open(1));
  await user.press(th.review.fixAll.apply(1));
  await user.sees(words.written(1));
  await user.compute();
  await user.press(words.scores.apply);
  await user.sees(words.written(SCORE_CELLS));
}

test("what was written is listed after the file was saved and opened again, restored, and as phaen has it", async () => {
  const before = await cellIn(excel, PERFORMANCE, 14, 5);
  await fixAndFill();
  expect(await cellIn(excel, PERFORMANCE, 14, 5)).not.toBe(before);
  const saved = join(folder, "saved.xlsx");
  writeFileSync(saved, readFileSync(await saveFile(excel)));
  const listed = JSON.parse(phaen(folder, "restore", "saved.xlsx", "--json").out) as {
    readonly actions: readonly { readonly name: string; readonly state: string }[];
  };
  expect(listed.actions.map(({ name, state }) => [name, state])).toEqual([
    ["เติมแบบให้คะแนน", "restorable"],
    ["แก้ไขตามข้อเสนอ", "restorable"],
  ]);

  await openFile(excel, saved);
  await open("history");
  await action(/^เติมแบบให้คะแนน.*75 เซลล์/).waitFor();
  await action(/^แก้ไขตามข้อเสนอ/).click();
  await excel.pane.getByRole("button", { name: told.restore, exact: true }).waitFor();
  await looksRight();
  await user.press(told.restore);
  await excel.pane.getByRole("button", { name: told.preview.apply(1, 0) }).waitFor();
  await looksRight();
  await user.press(told.preview.apply(1, 0));
  await user.sees(words.kept.restoring);
  expect(await cellIn(excel, PERFORMANCE, 14, 5)).toBe(before);
  expect(await loggedChangesIn(excel)).toHaveLength(1);
});

test("a cell that was changed since is named, and nothing is restored", async () => {
  await typeInto(excel, SCORING, 7, 4, "5");
  await excel.page.keyboard.press("Enter");
  await excel.page.waitForFunction(
    (name) =>
      window
        .excelHost!.workbook.sheets()
        .find((sheet) => sheet.name() === name)
        ?.cell(7, 4).value === 5,
    SCORING,
  );
  await open("history");
  await action(/^เติมแบบให้คะแนน/).click();
  await user.press(told.restore);
  await user.sees(told.preview.refused);
  await looksRight();
  await excel.pane.getByRole("button", { name: `${SCORING} E8` }).click();
  expect(await cellIn(excel, SCORING, 8, 4)).toBeCloseTo(70 / 18, 10);
});

test("the report is a sheet of its own that prints on A4 with its heading on every page", async () => {
  await openFile(excel, SAMPLE);
  await open("report");
  await user.press(report.run);
  await user.sees(report.print);
  await excel.page.waitForFunction(
    (name) => window.excelHost!.workbook.selection().sheet.name() === name,
    REPORT,
  );
  const parts = partsOf(readFileSync(await saveFile(excel)));
  const made = Object.entries(parts).find(
    ([name, text]) => name.startsWith("xl/worksheets/") && text.includes("ลงชื่อ"),
  );
  expect(made?.[1]).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="portrait"/);
  expect(parts["xl/workbook.xml"]).toMatch(new RegExp(`Print_Titles[^>]*>'?${REPORT}'?!\\$1:\\$1<`));
  expect(parts["xl/styles.xml"]).toContain('"Sarabun"');
});

test("made again after a fix it takes its own place, and gives way once somebody has written on it", async () => {
  await open("check");
  await user.validate();
  await user.press(th.review.fixAll.open(1));
  await user.press(th.review.fixAll.apply(1));
  await user.sees(words.written(1));
  await open("report");
  await user.press(report.again);
  await user.sees(words.kept.reporting);
  expect((await sheets()).filter((name) => name.startsWith("รายงานผล"))).toEqual([REPORT]);
  await typeInto(excel, REPORT, 4, 10, "ok");
  await excel.page.keyboard.press("Enter");
  await excel.page.waitForFunction(
    (name) =>
      window
        .excelHost!.workbook.sheets()
        .find((sheet) => sheet.name() === name)
        ?.cell(4, 10).value === "ok",
    REPORT,
  );
  await user.press(report.again);
  await user.sees(report.kept);
  await looksRight();
  expect((await sheets()).filter((name) => name.startsWith("รายงานผล"))).toHaveLength(2);
});

test("last year's file is read by the pane itself and compared; what is no workbook is refused", async () => {
  await openFile(excel, SAMPLE);
  await open("report");
  await choose(join(folder, "note.xlsx"));
  await excel.pane.getByText(`note.xlsx: ${th.trouble["not-a-workbook"]({})}`).waitFor();
  await choose(join(folder, "sample.xlsx"));
  await user.sees(compare.file("sample.xlsx"));
  await excel.pane.getByText("โปรดตรวจว่าเลือกไฟล์ถูกต้อง").waitFor();
  await looksRight();
  await user.press(compare.back);
  await user.sees(report.intro);
});

test("nothing has left the machine and nothing has broken the policy", () => {
  expect({ elsewhere: excel.elsewhere, complaints: excel.complaints }).toEqual({
    elsewhere: [],
    complaints: [],
  });
});
