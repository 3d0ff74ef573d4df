import { firstLanguage } from "../../src/taskpane/first-language";

test.each([
  ["th-TH", "th"],
  ["TH", "th"],
  [undefined, "th"],
  ["en-US", "en"],
  ["ja-JP", "en"],
  ["thx", "en"],
] as const)("begins for Excel's %s in %s", (displayLanguage, language) => {
  expect(firstLanguage(displayLanguage)).toBe(language);
});
