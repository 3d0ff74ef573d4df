import type { Browser } from "playwright-core";
import { th } from "../../src/core/messages/th";
import { progress } from "../../src/core/messages/th/progress";
import { openExcelPage, type ExcelPage } from "../support/browser/excel-page";
import { launchBrowser } from "../support/browser/launch-browser";
import { paneUser, type PaneUser } from "../support/browser/pane-user";

const { pane: words, scores } = th;

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

const press = (key: string) => excel.page.keyboard.press(key);
const focused = () =>
  excel.page
    .frame({ url: /taskpane/ })!
    .evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);

// On the web office.js moves the focus itself at Tab, among what it knows.
test("Tab reaches the lines that open, and Enter opens them", async () => {
  await excel.pane.getByRole("button", { name: words.scores.again }).focus();
  await press("Tab");
  expect(await focused()).toMatch(new RegExp(`^SUMMARY ${words.scores.groups.weight}`));
  await press("Enter");
  await excel.pane.getByText("=70/18").first().waitFor();
  await press("Shift+Tab");
  expect(await focused()).toBe(`BUTTON ${words.scores.again}`);
});

test("Tab goes on from the title of a screen that has just opened, and Escape leaves it", async () => {
  await excel.pane.getByRole("button", { name: scores.whatIf.open }).focus();
  await press("Enter");
  await excel.pane.locator("h2:focus").waitFor();
  await press("Tab");
  expect(await focused()).toMatch(/^INPUT/);
  await press("Shift+Tab");
  await press("Tab");
  await press("Escape");
  await excel.pane
    .getByRole("button", { name: scores.whatIf.open })
    .and(excel.pane.locator(":focus"))
    .waitFor();
});

test("Tab goes on from where columns were added, whose button is gone", async () => {
  await excel.pane.getByRole("button", { name: progress.add }).focus();
  await press("Enter");
  await excel.pane.locator("h2:focus").waitFor();
  await press("Tab");
  expect(await focused()).toMatch(/^SUMMARY ผลของแต่ละตัวชี้วัด/);
});
