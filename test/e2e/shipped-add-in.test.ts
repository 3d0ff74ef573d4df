import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { FIRST_SCRIPTS_LIMIT, firstScripts, loadedFiles, sizeOf } from "../../bench/loaded-files";
import { th } from "../../src/core/messages/th";
import { words as pageWords } from "../../src/host/page/words/words";
import { ADD_IN, SHIPPED } from "../support/browser/built-pages";
import { openExcelPage } from "../support/browser/excel-page";
import { launchBrowser } from "../support/browser/launch-browser";
import { paneUser } from "../support/browser/pane-user";
import { sampleBytes } from "../support/browser/sample";
import { aFolder } from "../support/phaen";
import { foundByPhaen } from "../support/phaen-json";

const folder = aFolder({ "sample.xlsx": sampleBytes });

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(SHIPPED);
});
afterAll(() => browser.close());

describe("the build that is shipped", () => {
  const names = readdirSync(ADD_IN, { recursive: true, encoding: "utf8" });
  const texts = names
    .filter((name) => /\.(js|css|html)$/.test(name))
    .map((name) => readFileSync(join(ADD_IN, name), "utf8"));

  test.each(["univer", "ContextActivationManager", "planned fault", pageWords.th.standsIn])(
    "holds no byte of the embedded host: %s",
    (mark) => {
      expect(texts.length).toBeGreaterThan(5);
      expect(texts.filter((text) => text.includes(mark))).toEqual([]);
    },
  );

  test("loads less than 130 KB of JavaScript, compressed, up to the first button", () => {
    const first = firstScripts(loadedFiles(ADD_IN));
    expect(first.length).toBeGreaterThan(1);
    expect(sizeOf(first).gzip).toBeLessThan(FIRST_SCRIPTS_LIMIT);
  });

  test("names its code by its content, and evaluates no text as code", () => {
    const code = names.filter((name) => /\.(js|css)$/.test(name));
    expect(code.filter((name) => !/\.[0-9a-f]{8}\.(js|css)$/.test(name))).toEqual([]);
    const evaluates = (name: string) =>
      /\beval\(|\bFunction\(|sourceMappingURL/.test(readFileSync(join(ADD_IN, name), "utf8"));
    expect(code.filter(evaluates)).toEqual([]);
  });

  test("holds neither the host's page nor the sample", () => {
    expect(names.filter((name) => /index\.html$|\.xlsx$/.test(name))).toEqual([]);
  });

  test("runs under its own policy, and asks nobody but Microsoft's script for anything", async () => {
    const excel = await openExcelPage(browser);
    const found = await paneUser(excel, th).validate();
    expect(found).toHaveLength(foundByPhaen(folder, "sample.xlsx").length);
    await excel.page.keyboard.press("F8");
    await excel.page.keyboard.press("Enter");
    const opened = excel.page.waitForEvent("popup");
    await excel.pane.getByRole("link", { name: th.review.explain }).click();
    const explained = await opened;
    await explained.locator("h3:target", { hasText: "kr-name-varies" }).waitFor();
    const { elsewhere, complaints } = excel;
    expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] });
  });

  test("is kept by its policy from foreign code and from sending anything away", async () => {
    const excel = await openExcelPage(browser);
    const pane = excel.page.frame({ url: /taskpane/ })!;
    const isStopped = await pane.evaluate(async () => {
      const script = Object.assign(document.createElement("script"), {
        textContent: "window.isForeign = true",
      });
      document.head.append(script);
      const isSent = await fetch("https://example.com/").then(
        () => true,
        () => false,
      );
      return !isSent && !("isForeign" in window);
    });
    expect(isStopped).toBe(true);
    expect(excel.elsewhere).toEqual([]);
    expect(excel.complaints).toEqual([
      expect.stringContaining("Executing inline script violates"),
      expect.stringContaining("https://example.com/"),
      expect.stringContaining("https://example.com/"),
    ]);
  });
});
