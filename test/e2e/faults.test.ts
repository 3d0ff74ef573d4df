import type { Browser } from "playwright-core";
import { th } from "../../src/core/messages/th";
import type { TransportError } from "../../src/host/protocol/messages";
import {
  cellIn,
  changesIn,
  openExcelPage,
  openFile,
  typeInto,
  type ExcelPage,
} from "../support/browser/excel-page";
import { launchBrowser } from "../support/browser/launch-browser";
import { paneUser, type PaneUser } from "../support/browser/pane-user";
import { SAMPLE, SCORE_CELLS, SCORING, TOTAL } from "../support/browser/sample";

const { pane: words, trouble } = th;

let browser: Browser;
let excel: ExcelPage;
let user: PaneUser;
beforeAll(async () => {
  browser = await launchBrowser();
  // Time goes on by itself; where a test would have to wait, it is moved on.
  excel = await openExcelPage(browser, "th", { hasClock: true });
  user = paneUser(excel, th);
});
beforeEach(() => openFile(excel, SAMPLE));
afterAll(() => browser.close());

const refuse = (error: TransportError, nth: number, times: number) =>
  excel.page.evaluate(
    ([name, from, count]) =>
      window.excelHost!.pane.office.faults.plan({ kind: "refuse", error: name }, from, count),
    [error, nth, times] as const,
  );
const recover = () => excel.page.evaluate(() => window.excelHost!.pane.office.faults.clear());

/** Everything is well again: what failed is done again, and done in full. */
async function nextTryScores(): Promise<void> {
  await recover();
  await user.press(words.failure.readAgain);
  await user.press(words.scores.apply);
  await user.sees(words.written(SCORE_CELLS));
  expect(await cellIn(excel, SCORING, ...TOTAL)).toBeCloseTo(96.0823309178744, 10);
}

describe.each<[TransportError, string]>([
  ["denied", trouble["access-denied"]({})],
  ["responseTooLarge", trouble["too-large"]({})],
  ["activityLimit", trouble["host-busy"]({})],
])("where Excel answers %s", (error, sentence) => {
  test("reading says why, and the next try reads", async () => {
    await refuse(error, 1, 100);
    await user.press(words.check.run);
    await user.fails(sentence);
    await recover();
    await user.press(words.failure.readAgain);
    expect(await user.findings()).not.toHaveLength(0);
    expect(await excel.pane.getByRole("alert").count()).toBe(0);
  });

  test("writing says why and writes nothing, and the next try writes all", async () => {
    await user.compute();
    await refuse(error, 2, 1);
    await user.press(words.scores.apply);
    await user.fails(sentence);
    expect(await changesIn(excel)).toEqual([]);
    await nextTryScores();
  });
});

test("a write that breaks off in the middle is taken back, and says so", async () => {
  await user.compute();
  await excel.page.evaluate(() =>
    window.excelHost!.pane.office.faults.plan({ kind: "break", action: 60, code: "GeneralException" }, 2),
  );
  await user.press(words.scores.apply);
  await user.fails(trouble["host-failed"]({ reason: "GeneralException" }));
  expect(await changesIn(excel)).toEqual([]);
  await nextTryScores();
});

test("a cell that has changed since it was read is named, and nothing is written", async () => {
  await user.compute();
  await excel.page.evaluate((name) => {
    const { pane, workbook } = window.excelHost!;
    const act = () => {
      const sheet = workbook.sheets().find((one) => one.name() === name)!;
      sheet.write({ top: 7, left: 4, bottom: 7, right: 4 }, [[{ value: 3 }]]);
    };
    pane.office.faults.plan({ kind: "before", act });
  }, SCORING);
  await user.press(words.scores.apply);
  await user.fails(trouble["cells-changed"]({ cells: `'${SCORING}'!E8` }));
  expect(await changesIn(excel)).toHaveLength(1);
  await user.press(words.failure.readAgain);
  await user.press(words.scores.apply);
  await user.sees(words.written(SCORE_CELLS - 1));
  expect(await cellIn(excel, SCORING, 7, 4)).toBe(3);
});

test("while a cell is being typed into, reading waits for it to be finished", async () => {
  await typeInto(excel, SCORING, 7, 5, "1");
  await user.press(words.check.run);
  await user.sees(words.doing.checking);
  await excel.page.locator("canvas[id^=univer-sheet-main-canvas]").focus();
  await excel.page.keyboard.press("Escape");
  await excel.page.clock.fastForward(600);
  expect(await user.findings()).not.toHaveLength(0);
});

test("while a cell is being edited, writing asks to finish it first, and writes nothing", async () => {
  await user.compute();
  await refuse("cellEditMode", 1, 1);
  await user.press(words.scores.apply);
  await user.fails(trouble["cell-being-edited"]({}));
  expect(await changesIn(excel)).toEqual([]);
  await nextTryScores();
});

test("an answer that never comes is given up, and the next try reads", async () => {
  await excel.page.evaluate(() => window.excelHost!.pane.office.faults.plan({ kind: "lose", runs: false }));
  await user.press(words.check.run);
  await user.sees(words.doing.checking);
  await excel.page.clock.fastForward(31_000);
  await user.fails(trouble["connection-lost"]({}));
  await user.press(words.failure.readAgain);
  expect(await user.findings()).not.toHaveLength(0);
});

test("a write whose answer is lost is looked after: nothing stays half written", async () => {
  await user.compute();
  await excel.page.evaluate(() => window.excelHost!.pane.office.faults.plan({ kind: "lose", runs: true }, 2));
  await user.press(words.scores.apply);
  await user.sees(words.doing.filling);
  await excel.page.waitForFunction(
    // And the log.
    () => window.excelHost!.document.changes(window.excelHost!.workbook).length === 75 + 1,
  );
  await excel.page.clock.fastForward(31_000);
  await user.fails(trouble["connection-lost"]({}));
  expect(await changesIn(excel)).toEqual([]);
  await nextTryScores();
});

test("a slow Excel shows what is under way, and then the result", async () => {
  await excel.page.evaluate(() =>
    window.excelHost!.pane.office.faults.plan({ kind: "delay", milliseconds: 20_000 }),
  );
  await user.press(words.check.run);
  await user.sees(words.doing.checking);
  await excel.page.clock.fastForward(20_000);
  expect(await user.findings()).not.toHaveLength(0);
});

test("a protected sheet is named and left alone, and unprotected it is written", async () => {
  const protect = (isProtected: boolean) =>
    excel.page.evaluate(
      ([name, on]) =>
        window
          .excelHost!.workbook.sheets()
          .find((one) => one.name() === name)!
          .protect(on),
      [SCORING, isProtected] as const,
    );
  await user.compute();
  await protect(true);
  await user.press(words.scores.apply);
  await user.fails(trouble["sheet-protected"]({ sheet: SCORING }));
  expect(await changesIn(excel)).toEqual([]);
  await protect(false);
  await nextTryScores();
});

test("nothing has left the machine and nothing has broken the policy", () => {
  expect({ elsewhere: excel.elsewhere, complaints: excel.complaints }).toEqual({
    elsewhere: [],
    complaints: [],
  });
});
