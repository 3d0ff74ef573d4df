import { actualUnreadable } from "../../../../src/core/findings/rules/actual-unreadable";
import { aPlan, percent, formatted } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";
import { aScoringSheet } from "../../../support/a-scoring-sheet";
import { describeRule } from "../../../support/describe-rule";

const reached = (...actuals: readonly TestCell[]) =>
  aPlan({
    คะแนน: aScoringSheet(
      ...actuals.map((actual, i): TestCell[] => [i + 1, null, `งานที่ ${i + 1}`, 80, 10, actual]),
    ),
  });

describeRule(actualUnreadable, {
  accepts: {
    "numbers, percents, counts, levels and milestones": reached(
      ...[80, percent(0.95), "ร้อยละ ๙๕", "6 ครั้ง", "ระดับ 4.5", "แล้วเสร็จ", "ยังไม่แล้วเสร็จ", "80%", true],
    ),
    "blank cells and dashes": reached(null, "-", ""),
  },
  reports: {
    "text in a column of a part of the year, too": {
      plan: aPlan({
        คะแนน: [
          ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "ผล 6 เดือน", "ผล 9 เดือน", "คะแนน"],
          [1, "งาน", 80, "ดีมาก", 80],
        ],
      }),
      findings: [{ at: "'คะแนน'!D2", facts: { indicator: "งาน", text: "ดีมาก" } }],
    },
    "text without a result": {
      plan: reached(80, "ดีมาก"),
      at: "'คะแนน'!F3",
      facts: { indicator: "งานที่ 2", text: "ดีมาก" },
      says: {
        th: "อ่านผลการดำเนินงาน “ดีมาก” ของ “งานที่ 2” ไม่ได้",
        en: "The actual “ดีมาก” of “งานที่ 2” cannot be read.",
      },
    },
    "a number that could be two, an error and a date": {
      plan: reached("4.135.000", { error: "#DIV/0!" }, formatted(45000, "d/m/yyyy")),
      findings: [
        { at: "'คะแนน'!F2", facts: { indicator: "งานที่ 1", text: "4.135.000" } },
        { at: "'คะแนน'!F3", facts: { indicator: "งานที่ 2", text: "#DIV/0!" } },
        { at: "'คะแนน'!F4", facts: { indicator: "งานที่ 3", text: "45000" } },
      ],
    },
  },
});
