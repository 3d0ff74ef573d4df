import { en } from "../../../src/core/messages/en";
import { reportLocales } from "../../../src/core/messages/report-locales";
import { th } from "../../../src/core/messages/th";

test("a range from a number to itself is told as that number", () => {
  expect(th.cli.range("70.00", "70.00")).toBe("70.00");
  expect(en.cli.range("70.00", "70.00")).toBe("70.00");
  expect(reportLocales.th.scores.between("70.00", "70.00")).toBe("70.00");
  expect(reportLocales.th.scores.range("70.00", "70.00", "100", 1)).toBe(
    "ผลการประเมินรวม 70.00 คะแนน จากคะแนนเต็ม 100 คะแนน โดยยังคำนวณคะแนนไม่ได้ 1 ตัวชี้วัด",
  );
  expect(reportLocales.en.scores.range("70.00", "70.00", "100", 1)).toBe(
    "The plan scores 70.00 of 100 points: 1 indicator has no score yet.",
  );
});
