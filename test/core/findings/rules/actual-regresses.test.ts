import { actualRegresses } from "../../../../src/core/findings/rules/actual-regresses";
import { aPlan } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";
import { describeRule } from "../../../support/describe-rule";

/** A row of name, target and the actuals at 6, 9 and 12 months; column F, where it is given, is the plain actual. */
const reached = (name: string, target: TestCell, ...actuals: readonly TestCell[]) =>
  aPlan({
    คะแนน: [
      [
        "ที่",
        "ตัวชี้วัด",
        "ค่าเป้าหมาย",
        "ผล 6 เดือน",
        "ผล 9 เดือน",
        ...(actuals.length > 2 ? ["ผลการดำเนินงาน"] : []),
        "คะแนน",
      ],
      [1, name, target, ...actuals],
    ],
  });

describeRule(actualRegresses, {
  accepts: {
    "a count that rises or stays": reached("จำนวนครั้ง", "6 ครั้ง", 2, "2 ครั้ง", 5),
    "gaps and what cannot be read": reached("จำนวนครั้ง", "6 ครั้ง", 2, "-", "มาก"),
    "a share of a count that rises": reached("จำนวนครั้ง", "6 ครั้ง", "ร้อยละ 50", 4),
    "a percent or a level that falls": reached("ร้อยละของงาน", "ร้อยละ 80", 60, 50),
    "a count of which less is better": reached("จำนวนเรื่องค้าง", "5 เรื่อง", 9, 4),
    "a count with an upper bound": reached("จำนวนวัน", "ไม่เกิน 5 วัน", 9, 4),
    "parts of the year that the plain actual adds up": reached("จำนวนครั้ง", "12 ครั้ง", 5, 3, 8),
    "an indicator that was cancelled meanwhile": reached("จำนวนครั้ง", "6 ครั้ง", 5, "ยกเลิก"),
    "an average": reached("จำนวนผู้ใช้บริการเฉลี่ยต่อเดือน", "300 คน", 300, 280),
    "a sheet without parts of the year": aPlan({
      คะแนน: [
        ["ตัวชี้วัด", "ค่าเป้าหมาย", "ผลงาน"],
        ["จำนวนครั้ง", "6 ครั้ง", 5],
      ],
    }),
  },
  reports: {
    "a count that falls between two parts of the year": {
      plan: reached("จำนวนครั้ง", "6 ครั้ง", "5 ครั้ง", 3),
      at: "'คะแนน'!E2",
      facts: {
        indicator: "จำนวนครั้ง",
        before: "5 ครั้ง",
        periodBefore: 6,
        now: "3",
        period: 9,
        byQuarter: false,
      },
      says: {
        th: "ผลการดำเนินงานของ “จำนวนครั้ง” ลดลงจาก “5 ครั้ง” (รอบ 6 เดือน) เป็น “3” (รอบ 9 เดือน) ทั้งที่เป็นจำนวนซึ่งนับสะสมตั้งแต่ต้นปีงบประมาณ หากเป็นผลเฉพาะช่วง โปรดเพิ่มคอลัมน์ “ผลการดำเนินงาน” ที่เป็นผลรวม",
        en: "The actual of “จำนวนครั้ง” falls from “5 ครั้ง” at 6 months to “3” at 9 months, although a count adds up from the beginning of the year; if each is of its own part alone, add a column “ผลการดำเนินงาน” with their sum.",
      },
    },
    "a count in force that is lower than the last one reported": {
      plan: reached("จำนวนครั้ง", "6 ครั้ง", 2, 5, 4),
      at: "'คะแนน'!F2",
      facts: {
        indicator: "จำนวนครั้ง",
        before: "5",
        periodBefore: 9,
        now: "4",
        period: undefined,
        byQuarter: false,
      },
      says: {
        th: "ผลการดำเนินงานของ “จำนวนครั้ง” ลดลงจาก “5” (รอบ 9 เดือน) เป็น “4” (ผลปัจจุบัน) ทั้งที่เป็นจำนวนซึ่งนับสะสมตั้งแต่ต้นปีงบประมาณ หากเป็นผลเฉพาะช่วง โปรดเพิ่มคอลัมน์ “ผลการดำเนินงาน” ที่เป็นผลรวม",
        en: "The actual of “จำนวนครั้ง” falls from “5” at 9 months to “4” now, although a count adds up from the beginning of the year; if each is of its own part alone, add a column “ผลการดำเนินงาน” with their sum.",
      },
    },
    "a count that falls and falls, in one": {
      plan: reached("จำนวนครั้ง", "6 ครั้ง", 5, 3, 2),
      findings: [
        {
          at: "'คะแนน'!E2",
          related: ["'คะแนน'!D2", "'คะแนน'!F2"],
          facts: {
            indicator: "จำนวนครั้ง",
            before: "5",
            periodBefore: 6,
            now: "3",
            period: 9,
            byQuarter: false,
          },
        },
      ],
    },
    "months, where only one of the two is headed as a quarter": {
      plan: aPlan({
        คะแนน: [
          ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "ผลงาน ไตรมาส 3", "ผลงาน 12 เดือน", "คะแนน"],
          [1, "จำนวนครั้ง", "6 ครั้ง", 5, 3],
        ],
      }),
      at: "'คะแนน'!E2",
      facts: { indicator: "จำนวนครั้ง", before: "5", periodBefore: 9, now: "3", period: 12, byQuarter: false },
      says: {
        th: "ผลการดำเนินงานของ “จำนวนครั้ง” ลดลงจาก “5” (รอบ 9 เดือน) เป็น “3” (รอบ 12 เดือน) ทั้งที่เป็นจำนวนซึ่งนับสะสมตั้งแต่ต้นปีงบประมาณ หากเป็นผลเฉพาะช่วง โปรดเพิ่มคอลัมน์ “ผลการดำเนินงาน” ที่เป็นผลรวม",
        en: "The actual of “จำนวนครั้ง” falls from “5” at 9 months to “3” at 12 months, although a count adds up from the beginning of the year; if each is of its own part alone, add a column “ผลการดำเนินงาน” with their sum.",
      },
    },
    "quarters, in the words of the headers": {
      plan: aPlan({
        คะแนน: [
          ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "ผลการดำเนินงาน", null, null, null, "คะแนน"],
          [null, null, null, "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4"],
          [1, "จำนวนครั้ง", "6 ครั้ง", 2, 5, 3],
        ],
      }),
      at: "'คะแนน'!F3",
      facts: { indicator: "จำนวนครั้ง", before: "5", periodBefore: 6, now: "3", period: 9, byQuarter: true },
      says: {
        th: "ผลการดำเนินงานของ “จำนวนครั้ง” ลดลงจาก “5” (ไตรมาสที่ 2) เป็น “3” (ไตรมาสที่ 3) ทั้งที่เป็นจำนวนซึ่งนับสะสมตั้งแต่ต้นปีงบประมาณ หากเป็นผลเฉพาะช่วง โปรดเพิ่มคอลัมน์ “ผลการดำเนินงาน” ที่เป็นผลรวม",
        en: "The actual of “จำนวนครั้ง” falls from “5” in quarter 2 to “3” in quarter 3, although a count adds up from the beginning of the year; if each is of its own part alone, add a column “ผลการดำเนินงาน” with their sum.",
      },
    },
  },
});
