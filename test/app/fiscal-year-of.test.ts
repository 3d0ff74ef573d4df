import { fiscalYearOf } from "../../src/app/fiscal-year-of";

test.each([
  [2025, 9, 30, 2568],
  [2025, 10, 1, 2569],
  [2025, 12, 31, 2569],
  [2026, 1, 1, 2569],
])("takes %i-%i-%i for the fiscal year %i", (year, month, day, expected) => {
  expect(fiscalYearOf(new Date(year, month - 1, day))).toBe(expected);
});
