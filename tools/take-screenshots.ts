// Takes the pictures of docs/screenshots: npm run screenshots
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { en } from "../src/core/messages/en";
import type { Locale } from "../src/core/messages/locale";
import { th } from "../src/core/messages/th";
import { ROOT } from "../test/support/browser/built-pages";
import { openExcelPage } from "../test/support/browser/excel-page";
import { launchBrowser } from "../test/support/browser/launch-browser";
import { paneUser } from "../test/support/browser/pane-user";
import { SCORING } from "../test/support/browser/sample";
import setUp from "../test/support/browser/set-up";

const FOLDER = join(ROOT, "docs/screenshots");
const LANGUAGES: readonly (readonly ["th" | "en", Locale])[] = [
  ["th", th],
  ["en", en],
];

async function takeAll(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await setUp();
  const browser = await launchBrowser();
  try {
    for (const [language, locale] of LANGUAGES) {
      const excel = await openExcelPage(browser, language);
      const { page, pane } = excel;
      // The scoring sheet from its first column to its last.
      await page.setViewportSize({ width: 1600, height: 900 });
      const user = paneUser(excel, locale);
      const shoot = async (name: string): Promise<void> => {
        // A picture of the grid is drawn after what it shows has changed.
        await page.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
        );
        const path = join(FOLDER, `${name}-${language}.png`);
        await page.screenshot({ path, animations: "disabled" });
      };
      await user.validate();
      await pane.locator("section li", { hasText: "F15" }).locator("button[aria-expanded]").last().click();
      await user.sees(locale.review.fix);
      await shoot("findings");
      await user.compute();
      await user.press(locale.pane.scores.apply);
      await user.sees(locale.pane.written(75));
      await page.evaluate((name) => {
        const { workbook } = window.excelHost!;
        const sheet = workbook.sheets().find((one) => one.name() === name)!;
        workbook.select(sheet, { top: 7, left: 5, bottom: 7, right: 5 });
      }, SCORING);
      await shoot("scores");
    }
  } finally {
    await browser.close();
  }
}

void takeAll();
