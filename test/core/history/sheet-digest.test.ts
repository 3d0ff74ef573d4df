import { sheetDigest } from "../../../src/core/history/sheet-digest";
import { aSnapshot, formatted, formula, type TestCell } from "../../support/a-snapshot";

const digest = (...rows: TestCell[][]) => aSnapshot({ ก: rows }).sheets.map(sheetDigest).join();
const whole = digest(["น้ำหนัก", 3.5], [formula("='แผน'!A1 + 1", 2), null]);

test.each<[string, TestCell[][]]>([
  ["another result", [["น้ำหนัก", 3.5], [formula("='แผน'!A1 + 1", 9)]]],
  ["a formula in Excel's words", [["น้ำหนัก", 3.5], [formula("=แผน!A1+1", 2)]]],
  ["a format", [["น้ำหนัก", formatted(3.5, "0.00")], [formula("='แผน'!A1 + 1", 2)]]],
  ["the seventeenth digit", [["น้ำหนัก", 3.5000000000000004], [formula("='แผน'!A1 + 1", 2)]]],
])("is the same for %s", (_, rows) => {
  expect(digest(...rows)).toBe(whole);
});

test.each<[string, TestCell[][]]>([
  ["another number", [["น้ำหนัก", 3.6], [formula("='แผน'!A1 + 1", 2)]]],
  ["a number as text", [["น้ำหนัก", "3.5"], [formula("='แผน'!A1 + 1", 2)]]],
  ["another formula", [["น้ำหนัก", 3.5], [formula("='แผน'!A1 + 2", 2)]]],
  ["a value over a formula", [["น้ำหนัก", 3.5], [2]]],
  ["one cell more", [["น้ำหนัก", 3.5], [formula("='แผน'!A1 + 1", 2)], [true]]],
  ["a moved cell", [["น้ำหนัก", null, 3.5], [formula("='แผน'!A1 + 1", 2)]]],
])("is another for %s", (_, rows) => {
  expect(digest(...rows)).not.toBe(whole);
});
