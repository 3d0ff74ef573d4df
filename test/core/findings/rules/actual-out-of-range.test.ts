import { actualOutOfRange } from "../../../../src/core/findings/rules/actual-out-of-range";
import { aPlan, percent } from "../../../support/a-plan";
import { formatted, type TestCell } from "../../../support/a-snapshot";
import { aScoringSheet } from "../../../support/a-scoring-sheet";
import { describeRule } from "../../../support/describe-rule";

const reached = (name: string, target: TestCell, actual: TestCell) =>
  aPlan({ คะแนน: aScoringSheet([1, null, name, target, 10, actual]) });

/** Beside a หน่วยนับ of its own. */
const counted = (name: string, unit: string, target: TestCell, actual: TestCell) =>
  aPlan({
    คะแนน: [
      ["ที่", "ตัวชี้วัด", "หน่วยนับ", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"],
      [1, name, unit, target, 10, actual],
    ],
  });

describeRule(actualOutOfRange, {
  accepts: {
    "a percent of all": reached("ร้อยละของงาน", "ร้อยละ 80", 100),
    "95% typed as such": reached("ร้อยละของงาน", "ร้อยละ 80", percent(0.95)),
    "100% typed as such, which Excel keeps as 1": reached("ร้อยละของงาน", "ร้อยละ 80", percent(1)),
    "half of a small percent": reached("ร้อยละของหนี้ที่ลดได้", "ร้อยละ 1", 0.5),
    "a plain 1 of a small percent": reached("ร้อยละของงาน", "ร้อยละ 10", 1),
    "a share that shows as a percent without being multiplied": reached(
      "ร้อยละของงาน",
      "ร้อยละ 80",
      formatted(0.75, '0.00"%"'),
    ),
    "a bare number of the count in brackets": reached("ร้อยละของอาคาร", "ร้อยละ 100 (245 อาคาร)", 245),
    "a percent above 100 of growth": reached("ร้อยละของรายได้ที่เพิ่มขึ้น", "ร้อยละ 20", 150),
    "a percent above 100 of a target above 100": reached("ร้อยละของงาน", "ร้อยละ 120", 115),
    "a fall where the target is a change": reached("รายได้ของชุมชน", "เพิ่มขึ้น ร้อยละ 10", -5),
    "more than the target's count": reached("จำนวนครั้งในการประสานงาน", "6 ครั้ง", 600),
    "more than the whole target, in percent of a count": reached(
      "จำนวนครั้งในการประสานงาน",
      "6 ครั้ง",
      "ร้อยละ 150",
    ),
    "what a target in millions counts, in ones": reached("รายได้ของชุมชน", "1.5 ล้านบาท", 1_200_000),
    "what a target in millions counts, in millions": reached("รายได้ของชุมชน", "1.5 ล้านบาท", "1.2 ล้านบาท"),
    "few of what a target in thousands counts": reached("จำนวนผู้เข้าร่วม", "3 พันคน", 350),
    "twice as many thousands as หน่วยนับ says": counted("จำนวนผู้ใช้บริการ", "พันคน", 50, 100),
    "many of what หน่วยนับ counts one by one": counted("จำนวนผู้ใช้บริการ", "คน", 50, 45_000),
    "more revenue than was estimated": reached("ร้อยละของรายได้ที่จัดเก็บได้", "ร้อยละ 100", 105.5),
    "more revenue than was estimated, in other words": reached(
      "ร้อยละความสำเร็จของการจัดเก็บรายได้",
      "ร้อยละ 100",
      112,
    ),
    "level 4.5": reached("ระดับความพึงพอใจ", "ระดับ 4", 4.5),
    "a small share where less is better": reached("สัดส่วนจำนวนเรื่องค้างต่อเรื่องทั้งหมด", "ร้อยละ 80", 0.5),
    "a small share under a limit": reached("ร้อยละของพื้นที่ที่ลดไป", "ไม่เกินร้อยละ 60", 0.5),
    "an actual that cannot be read": reached("ร้อยละของงาน", "ร้อยละ 80", "มาก"),
  },
  reports: {
    "a bare number above the count in brackets": {
      plan: reached("ร้อยละของอาคาร", "ร้อยละ 100 (245 อาคาร)", 246),
      findings: [
        {
          at: "'คะแนน'!F2",
          facts: { indicator: "ร้อยละของอาคาร", text: "246", kind: "percent", value: 246 },
        },
      ],
    },
    "a negative actual": {
      plan: reached("จำนวนครั้งในการประสานงาน", "6 ครั้ง", -1),
      at: "'คะแนน'!F2",
      facts: { indicator: "จำนวนครั้งในการประสานงาน", text: "-1", kind: "count", value: -1 },
      says: {
        th: "ผลการดำเนินงาน “-1” ของ “จำนวนครั้งในการประสานงาน” ติดลบ",
        en: "The actual “-1” of “จำนวนครั้งในการประสานงาน” is negative.",
      },
    },
    "more than all of it": {
      plan: reached("ร้อยละของงาน", "ร้อยละ 80", percent(1.1)),
      at: "'คะแนน'!F2",
      facts: { indicator: "ร้อยละของงาน", text: "110%", kind: "percent", value: 110 },
      says: {
        th: "ผลการดำเนินงาน “110%” ของ “ร้อยละของงาน” เกินร้อยละ 100",
        en: "The actual “110%” of “ร้อยละของงาน” is above 100 percent.",
      },
    },
    "a level above 5": {
      plan: reached("ระดับความพึงพอใจ", "ระดับ 4", 6),
      at: "'คะแนน'!F2",
      facts: { indicator: "ระดับความพึงพอใจ", text: "6", kind: "level", value: 6 },
      says: {
        th: "ผลการดำเนินงาน “6” ของ “ระดับความพึงพอใจ” เกินระดับ 5",
        en: "The actual “6” of “ระดับความพึงพอใจ” is above level 5.",
      },
    },
    "what only the assumed target forbids, as a doubt": {
      plan: reached("ระดับความสำเร็จในการพัฒนา", "-", 80),
      findings: [
        {
          at: "'คะแนน'!F2",
          severity: "warning",
          facts: { indicator: "ระดับความสำเร็จในการพัฒนา", text: "80", kind: "level", value: 80 },
        },
      ],
    },
    "a plain 1, which counts as 100 percent": {
      plan: reached("ร้อยละของงาน", "ร้อยละ 80", 1),
      findings: [
        {
          at: "'คะแนน'!F2",
          severity: "warning",
          facts: { indicator: "ร้อยละของงาน", text: "1", kind: "percent", value: 1, meant: 100 },
        },
      ],
    },
    "0.75 against a bare 80 of a percent": {
      plan: reached("ร้อยละของงาน", 80, 0.75),
      findings: [
        {
          at: "'คะแนน'!F2",
          severity: "warning",
          facts: { indicator: "ร้อยละของงาน", text: "0.75", kind: "percent", value: 0.75, meant: 75 },
        },
      ],
    },
    "0.25 of a small percent that it nearly is as a percent; it counts as it stands": {
      plan: reached("ร้อยละของขยะที่คัดแยก", "ร้อยละ 30", 0.25),
      findings: [
        {
          at: "'คะแนน'!F2",
          severity: "warning",
          facts: { indicator: "ร้อยละของขยะที่คัดแยก", text: "0.25", kind: "percent", value: 0.25, meant: 25 },
        },
      ],
    },
    "1.2 that was meant in millions, as the target is written": {
      plan: reached("รายได้ของชุมชน", "1.5 ล้านบาท", 1.2),
      at: "'คะแนน'!F2",
      severity: "warning",
      facts: { indicator: "รายได้ของชุมชน", text: "1.2", kind: "count", value: 1.2, meant: 1_200_000 },
      says: {
        th: "ผลการดำเนินงาน “1.2” ของ “รายได้ของชุมชน” น่าจะหมายถึง 1,200,000",
        en: "The actual “1.2” of “รายได้ของชุมชน” probably means 1,200,000.",
      },
    },
    "11,800,000 that was typed beside ล้านบาท": {
      plan: counted("รายได้จากค่าธรรมเนียม", "ล้านบาท", 12.5, 11_800_000),
      at: "'คะแนน'!F2",
      severity: "warning",
      facts: {
        indicator: "รายได้จากค่าธรรมเนียม",
        text: "11800000",
        kind: "count",
        value: 11_800_000,
        meant: 11.8,
      },
      says: {
        th: "ผลการดำเนินงาน “11800000” ของ “รายได้จากค่าธรรมเนียม” น่าจะหมายถึง 11.8",
        en: "The actual “11800000” of “รายได้จากค่าธรรมเนียม” probably means 11.8.",
      },
    },
    "0.95 that was meant as 95 percent": {
      plan: reached("ร้อยละของงาน", "ร้อยละ 80", 0.95),
      at: "'คะแนน'!F2",
      severity: "warning",
      facts: { indicator: "ร้อยละของงาน", text: "0.95", kind: "percent", value: 0.95, meant: 95 },
      says: {
        th: "ผลการดำเนินงาน “0.95” ของ “ร้อยละของงาน” น่าจะหมายถึงร้อยละ 95",
        en: "The actual “0.95” of “ร้อยละของงาน” probably means 95 percent.",
      },
    },
  },
});
