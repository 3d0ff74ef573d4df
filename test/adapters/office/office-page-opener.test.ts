/** @jest-environment jsdom */
import { officePageOpener } from "../../../src/adapters/office/office-page-opener";

/** An Excel with or without a way to the user's browser; tells what was opened, and by whom. */
function excel(canOpenBrowser: boolean) {
  const opened: string[] = [];
  const context = {
    requirements: { isSetSupported: (name: string) => canOpenBrowser && name === "OpenBrowserWindowApi" },
    ui: { openBrowserWindow: (url: string) => void opened.push(`browser: ${url}`) },
  };
  Object.assign(globalThis, { Office: { context } });
  jest.spyOn(window, "open").mockImplementation((url, target, features) => {
    opened.push([url, target, features].join(" "));
    return null;
  });
  return opened;
}

test("hands a page to the user's browser where Excel can", () => {
  const opened = excel(true);
  officePageOpener.open("help/guide-th.html");
  expect(opened).toEqual([`browser: ${location.origin}/help/guide-th.html`]);
});

test("opens a page in a tab that does not reach back where Excel is in a browser", () => {
  const opened = excel(false);
  officePageOpener.open("help/rules-en.html#budget-negative");
  expect(opened).toEqual([`${location.origin}/help/rules-en.html#budget-negative _blank noopener`]);
});
