import { printDate } from "../../../../src/core/plan/cells/print-date";

const DAY = 86_400_000;
/** 1 January 1970. */
const UNIX = 25_569;

test.each([
  [46_084, "3 มี.ค. 2569"],
  [45_000.5, "15 มี.ค. 2566"],
  [45_351, "29 ก.พ. 2567"],
  [0.5, undefined],
  [60, undefined],
  [73_110, undefined],
  [NaN, undefined],
])("prints %d as %s", (serial, text) => {
  expect(printDate(serial)).toBe(text);
});

test("prints every day of two hundred years as the calendar does", () => {
  for (let serial = 61; serial < 73_110; serial += 7) {
    const day = new Date((serial - UNIX) * DAY);
    const text = printDate(serial) ?? "";
    expect([serial, parseInt(text, 10), Number(text.slice(-4)) - 543]).toEqual([
      serial,
      day.getUTCDate(),
      day.getUTCFullYear(),
    ]);
  }
});
