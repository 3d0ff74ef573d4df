import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/core/findings/rules";
import { historyLocales } from "../../src/core/messages/history-locales";
import { locales } from "../../src/core/messages/locales";
import { reportTabLocales } from "../../src/core/messages/report-tab-locales";
import { guideAddress, ruleAddress } from "../../src/app/help-address";
import { ADD_IN } from "../support/browser/built-pages";

const FOLDER = join(ADD_IN, "help");
const LANGUAGES = ["th", "en"] as const;
const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" });
const pages = new Map(
  files
    .filter((name) => name.endsWith(".html"))
    .map((name) => [name, readFileSync(join(FOLDER, name), "utf8")]),
);
const pageOf = (address: string): string => pages.get(address.replace(/^help\/|#.*/g, "")) ?? "";
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? "");

test.each(LANGUAGES)("every finding has a page that explains it, %s", (language) => {
  for (const { code } of rules) expect(pageOf(ruleAddress(language, code))).toContain(`<h3 id="${code}">`);
});

test.each(LANGUAGES)("the guide names the buttons of the pane as they are, %s", (language) => {
  const { pane, review, setup, scores } = locales[language];
  const guide = pageOf(guideAddress(language)).replaceAll("&#39;", "'");
  const labels = [pane.check.run, pane.scores.run, pane.scores.apply, pane.undo, pane.failure.readAgain];
  const more = [review.fix, review.ignore.open, review.explain, review.source, review.related];
  const rest = [review.options.autoCheck, review.options.mark, review.options.unmark];
  const ways = [setup.firstRun.sample, setup.firstRun.template, setup.firstRun.map];
  const { rows, whatIf, criteria } = scores;
  const scoring = [rows.byGain, whatIf.open, criteria.make];
  const mapping = [setup.mapping.apply, setup.mapping.unmap];
  const { restore, goBack } = historyLocales[language].pane;
  const { report, compare } = reportTabLocales[language];
  const later = [pane.tabs.history, restore, goBack, pane.tabs.report, report.run, compare.choose];
  for (const label of [...labels, ...more, ...rest, ...ways, ...scoring, ...mapping, ...later])
    expect(guide).toContain(`<strong>${label}</strong>`);
});

test.each([...pages])("%s leads nowhere but to what is there, and runs nothing", (name, page) => {
  const ids = all(page, / id="([^"]+)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  const addresses = all(page, / href="([^"]+)"/g);
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    const [file = "", part] = decodeURIComponent(address).split("#");
    expect(files).toContain(file || name);
    if (part !== undefined) expect(all(pageOf(file || name), / id="([^"]+)"/g)).toContain(part);
  }
  for (const picture of all(page, / src="([^"]+)"/g)) expect(files).toContain(picture);
  expect(page).not.toMatch(/<script|<style| style="| on[a-z]+="|javascript:/);
  expect(page).toContain("default-src 'none'");
});
