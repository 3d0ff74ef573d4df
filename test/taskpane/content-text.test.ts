import { contentText } from "../../src/taskpane/content-text";

test.each([
  ["a blank cell", { value: null }, ""],
  ["text as it is", { value: "6 ครั้ง" }, "6 ครั้ง"],
  ["a number", { value: 23219000.5 }, "23,219,000.5"],
  ["a percent as the cell shows it", { value: 0.962, format: "0.00%" }, "96.2%"],
  ["a truth value", { value: true }, "TRUE"],
  ["an error", { value: { error: "#REF!" } }, "#REF!"],
  ["a formula whose result is not known", { value: null, formula: "=2+3" }, "=2+3"],
  ["the result of a formula", { value: 5, formula: "=2+3" }, "5"],
])("shows %s", (_, content, text) => {
  expect(contentText(content)).toBe(text);
});
