import type { Browser, Frame } from "playwright-core";
import { en } from "../../src/core/messages/en";
import { openExcelPage, type ExcelPage } from "../support/browser/excel-page";
import { launchBrowser } from "../support/browser/launch-browser";
import { paneUser } from "../support/browser/pane-user";

let browser: Browser;
let excel: ExcelPage;
let frame: Frame;
beforeAll(async () => {
  browser = await launchBrowser();
  excel = await openExcelPage(browser, "en");
  frame = excel.page.frame({ url: /taskpane/ })!;
  await paneUser(excel, en).validate();
});
afterAll(() => browser.close());

/** Waits until the head line and the pane behind it have these colours, from black 0 to white 255. */
async function untilColours(text: readonly [number, number], background: readonly [number, number]) {
  await frame.waitForFunction(
    (ranges) => {
      const heading = document.querySelector("h1")!;
      const pane = heading.closest("[class*=FluentProvider]")!;
      const shown = [getComputedStyle(heading).color, getComputedStyle(pane).backgroundColor];
      return shown.every((color, index) => {
        const light = Math.max(...(color.match(/\d+/g) ?? []).slice(0, 3).map(Number));
        const [least = 0, most = 255] = ranges[index] ?? [];
        return light >= least && light <= most;
      });
    },
    [text, background],
  );
}

test("an open pane follows the browser into the dark and back, and keeps its result", async () => {
  await untilColours([0, 60], [240, 255]);
  await excel.page.emulateMedia({ colorScheme: "dark" });
  await untilColours([240, 255], [0, 60]);
  expect((await paneUser(excel, en).findings()).length).toBeGreaterThan(0);
  await excel.page.emulateMedia({ colorScheme: "light" });
  await untilColours([0, 60], [240, 255]);
});

test("a contrast theme of the system takes the place of the pane's colours", async () => {
  await excel.page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await untilColours([255, 255], [0, 0]);
  const tab = excel.pane.getByRole("tab", { name: en.pane.tabs.check });
  const marks = await tab.evaluate((element) => {
    const { borderBottomColor, backgroundColor } = getComputedStyle(element);
    const line = getComputedStyle(element, "::after").backgroundColor;
    return [borderBottomColor, backgroundColor, line];
  });
  expect(marks.some((color) => color !== "rgb(0, 0, 0)")).toBe(true);
});

test("in a contrast theme a cell's name looks like the link that it is", async () => {
  await excel.page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  const colour = (selector: string) =>
    excel.pane
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).color);
  expect(await colour("main li span > button.fui-Link")).not.toBe(await colour("h1"));
});
