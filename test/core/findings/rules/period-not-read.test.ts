import { periodNotRead } from "../../../../src/core/findings/rules/period-not-read";
import { aPlan } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

/** A scoring sheet with these headers from column D on. */
const headed = (...headers: readonly string[]) =>
  aPlan({
    แบบ: [
      ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", ...headers],
      [1, "จำนวนงาน", "6 ครั้ง", ...headers.map((_, place) => place + 1)],
    ],
  });

describeRule(periodNotRead, {
  accepts: {
    "parts of the year behind the actual in force": headed(
      "ผลการดำเนินงาน",
      "ไตรมาส 2",
      "ไตรมาส 3 (เม.ย. - มิ.ย. 68)",
      "คะแนน",
    ),
    "words in which a short month's letters stand": headed("ผลการดำเนินงาน", "ผลของลูกค้า", "คะแนน"),
    "halves and spans of months": headed("ผลงานครึ่งปีแรก", "ผล ต.ค. 67 - มิ.ย. 68", "ผลงานทั้งปี", "คะแนน"),
    "four quarters of the target": headed(
      "ไตรมาส 1",
      "ไตรมาส 2",
      "ไตรมาส 3",
      "ไตรมาส 4",
      "ผลการดำเนินงาน",
      "คะแนน",
    ),
    "targets and scores by part of the year": headed(
      "เป้าหมาย 6 เดือน",
      "ผล 6 เดือน",
      "ผลการดำเนินงาน",
      "คะแนน 6 เดือน",
      "คะแนน",
    ),
    "a target in two halves": headed("ครึ่งแรก", "ครึ่งหลัง"),
    "last year's results beside this year's": headed("ผลงานปี 2567", "ผลงานปี 2568", "คะแนน"),
    "other tables": aPlan({
      แผน: [
        ["ที่", "โครงการ", "งบประมาณ", "ไตรมาส 2", "ไตรมาส 2"],
        [1, "ก", 5, 1, 2],
      ],
    }),
  },
  reports: {
    "a part of the year that stands twice": {
      plan: headed("ผลการดำเนินงาน", "ผล 6 เดือน", "ผลงานไตรมาส 2", "คะแนน"),
      at: "'แบบ'!F1",
      related: [],
      facts: { header: "ผลงานไตรมาส 2", reason: "twice", also: 0 },
      says: {
        th: "คอลัมน์ “ผลงานไตรมาส 2” ไม่ได้นำมาใช้ เพราะมีคอลัมน์ผลของช่วงเดียวกันอยู่แล้ว",
        en: "The column “ผลงานไตรมาส 2” is not read: another one has the actuals of the same part of the year.",
      },
    },
    "quarters that can be of the target or of the actual": {
      plan: headed("ไตรมาส 1", "ไตรมาส 2", "ผลการดำเนินงาน", "คะแนน"),
      at: "'แบบ'!D1",
      related: ["'แบบ'!E1"],
      facts: { header: "ไตรมาส 1", reason: "unclear", also: 1 },
      says: {
        th: "คอลัมน์ “ไตรมาส 1” และอีก 1 คอลัมน์ ไม่ได้นำมาใช้ เพราะไม่ทราบว่าเป็นเป้าหมาย ผล หรือคะแนนของช่วงนั้น",
        en: "The column “ไตรมาส 1”, like 1 more, is not read: it can hold targets, actuals or scores of that part of the year.",
      },
    },
    "a quarter behind the score": {
      plan: headed("ผลการดำเนินงาน", "คะแนน", "ไตรมาส 2"),
      findings: [{ at: "'แบบ'!F1", facts: { header: "ไตรมาส 2", reason: "unclear", also: 0 } }],
    },
    "quarters that leave out the first": {
      plan: headed("ผลการดำเนินงาน", "ผลงานไตรมาส 2-3", "คะแนน"),
      findings: [{ at: "'แบบ'!E1", facts: { header: "ผลงานไตรมาส 2-3", reason: "other", also: 0 } }],
    },
    "the only results, also where nothing is scored yet": {
      plan: headed("ผลงานครึ่งปีหลัง"),
      findings: [{ at: "'แบบ'!D1", facts: { header: "ผลงานครึ่งปีหลัง", reason: "other", also: 0 } }],
    },
    "halves and quarters that leave out the first, in other words": {
      plan: headed("ครึ่งหลัง", "ผลงานครึ่งหลัง", "ครึ่งปีสุดท้าย", "ไตรมาสสุดท้าย", "คะแนน"),
      findings: [{ at: "'แบบ'!D1", facts: { header: "ครึ่งหลัง", reason: "other", also: 3 } }],
    },
    "the only column that can hold results, where nothing is scored yet": {
      plan: headed("ไตรมาสแรก"),
      findings: [{ at: "'แบบ'!D1", facts: { header: "ไตรมาสแรก", reason: "unclear", also: 0 } }],
    },
    "results beside those that are in force": {
      plan: headed("ผลการดำเนินงาน", "ผลงานสะสม", "คะแนน"),
      findings: [{ at: "'แบบ'!D1", facts: { header: "ผลการดำเนินงาน", reason: "twice", also: 0 } }],
    },
    "the only results of a scored table": {
      plan: headed("ผลงานครึ่งปีหลัง", "คะแนน"),
      findings: [{ at: "'แบบ'!D1", facts: { header: "ผลงานครึ่งปีหลัง", reason: "other", also: 0 } }],
    },
    "results that are not counted from October, or not to the end of a quarter": {
      plan: headed("ผลการดำเนินงาน", "ผลงานครึ่งปีหลัง", "ผล ม.ค. - มี.ค. 68", "ผล 5 เดือน", "คะแนน"),
      at: "'แบบ'!E1",
      related: ["'แบบ'!F1", "'แบบ'!G1"],
      facts: { header: "ผลงานครึ่งปีหลัง", reason: "other", also: 2 },
      says: {
        th: "คอลัมน์ “ผลงานครึ่งปีหลัง” และอีก 2 คอลัมน์ ไม่ได้นำมาใช้ เพราะไม่ใช่ผลตั้งแต่ 1 ตุลาคมถึงสิ้นไตรมาส",
        en: "The column “ผลงานครึ่งปีหลัง”, like 2 more, is not read: it does not go from 1 October to the end of a quarter.",
      },
    },
  },
});
