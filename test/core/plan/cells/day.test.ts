import { dayBefore, dayOf, inFiscalYear, isLater } from "../../../../src/core/plan/cells/day";

test.each([
  [dayOf(1, 4, 2569), dayOf(31, 3, 2569)],
  [dayOf(1, 3, 2567), dayOf(29, 2, 2567)],
  [dayOf(1, 3, 2569), dayOf(28, 2, 2569)],
  [dayOf(1, 1, 2569), dayOf(31, 12, 2568)],
  [dayOf(1, 1, undefined), dayOf(31, 12, undefined)],
  [dayOf(15, 8, undefined), dayOf(14, 8, undefined)],
])("before %d comes %d", (day, before) => {
  expect(dayBefore(day)).toBe(before);
});

test.each([
  [dayOf(1, 10, 2569), dayOf(30, 9, 2569), true],
  [dayOf(1, 1, undefined), dayOf(31, 12, undefined), true],
  [dayOf(31, 12, undefined), dayOf(1, 1, undefined), false],
  [dayOf(20, 1, 2569), dayOf(31, 12, undefined), true],
  [dayOf(20, 12, 2568), dayOf(31, 3, undefined), false],
  [dayOf(31, 3, undefined), dayOf(31, 3, 2569), false],
])("that %d is later than %d is %s", (one, other, later) => {
  expect(isLater(one, other)).toBe(later);
});

test.each([
  [dayOf(31, 12, undefined), dayOf(31, 12, 2568)],
  [dayOf(1, 1, undefined), dayOf(1, 1, 2569)],
  [dayOf(30, 9, 2570), dayOf(30, 9, 2570)],
])("%d is %d in the fiscal year 2569", (day, dated) => {
  expect(inFiscalYear(day, 2569)).toBe(dated);
});
