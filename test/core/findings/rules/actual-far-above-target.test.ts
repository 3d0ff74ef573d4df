import { actualFarAboveTarget } from "../../../../src/core/findings/rules/actual-far-above-target";
import { aPlan } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";
import { aScoringSheet } from "../../../support/a-scoring-sheet";
import { describeRule } from "../../../support/describe-rule";

const reached = (target: TestCell, actual: TestCell, name = "จำนวนรายงานผลการศึกษา") =>
  aPlan({ คะแนน: aScoringSheet([1, null, name, target, 10, actual]) });

const byQuarters = (...actuals: readonly TestCell[]) =>
  aPlan({
    คะแนน: [
      ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลงาน ไตรมาส 1", "ผลงาน ไตรมาส 2", "ผลงาน ไตรมาส 4", "คะแนน"],
      ["1.1 (Agenda Base)"],
      [1, "จำนวนรายงานผลการศึกษา", "1 เล่ม", 10, ...actuals, null],
    ],
  });

describeRule(actualFarAboveTarget, {
  accepts: {
    "some times the target": reached("1 เล่ม", 12),
    "19 times the target": reached("1 เล่ม", 19),
    "a great count": reached("30 คน", 100),
    "more than any percent": reached("1 เล่ม", 150),
    "a count with its unit": reached("1 เล่ม", "100 เล่ม"),
    "a percent of the count": reached("1 เล่ม", "ร้อยละ 100"),
    "a target in percent": reached("ร้อยละ 1", 100, "ร้อยละของงาน"),
    "a count of which less is better": reached("ไม่เกิน 1 เรื่อง", 100, "จำนวนเรื่องร้องเรียน"),
    "an average": reached("1 ชั่วโมง", 100, "จำนวนชั่วโมงเฉลี่ย"),
    "a target of none": reached("0 เล่ม", 100),
  },
  reports: {
    "100 of 1": {
      plan: reached("1 เล่ม", 100),
      at: "'คะแนน'!F2",
      facts: { indicator: "จำนวนรายงานผลการศึกษา", text: "100", target: "1 เล่ม" },
      says: {
        th: "ผลการดำเนินงาน “100” ของ “จำนวนรายงานผลการศึกษา” สูงกว่าค่าเป้าหมาย “1 เล่ม” มาก หากเป็นร้อยละของความก้าวหน้า โปรดกรอกเป็น “ร้อยละ 100”",
        en: "The actual “100” of “จำนวนรายงานผลการศึกษา” is far above its target “1 เล่ม”: if it is a percent of what is to be done, please type “ร้อยละ 100”.",
      },
    },
    "20 times a target that is a lower bound": {
      plan: reached("อย่างน้อย 5 ครั้ง", 100),
      findings: [
        {
          at: "'คะแนน'!F2",
          facts: { indicator: "จำนวนรายงานผลการศึกษา", text: "100", target: "อย่างน้อย 5 ครั้ง" },
        },
      ],
    },
    "the progress through the year, in one": {
      plan: byQuarters(25, 50, 100),
      findings: [
        {
          at: "'คะแนน'!G3",
          related: ["'คะแนน'!E3", "'คะแนน'!F3"],
          facts: { indicator: "จำนวนรายงานผลการศึกษา", text: "100", target: "1 เล่ม" },
        },
      ],
    },
  },
});
