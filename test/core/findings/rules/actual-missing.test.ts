import { actualMissing } from "../../../../src/core/findings/rules/actual-missing";
import { aPlan, formatted } from "../../../support/a-plan";
import { aScoringSheet } from "../../../support/a-scoring-sheet";
import { describeRule } from "../../../support/describe-rule";

const row = (no: number, name: string, actual: string | number | null) => [
  no,
  null,
  name,
  "ร้อยละ 80",
  10,
  actual,
];

describeRule(actualMissing, {
  accepts: {
    "actuals in every row, 0 among them": aPlan({
      คะแนน: aScoringSheet(row(1, "ร้อยละของงาน", 80), row(2, "ร้อยละของถนน", 0)),
    }),
    "an actual that cannot be read": aPlan({ คะแนน: aScoringSheet(row(1, "ร้อยละของงาน", "ดีมาก")) }),
    "what is not finished, where the target is to finish it": aPlan({
      คะแนน: aScoringSheet([1, null, "จัดทำคู่มือ", "แล้วเสร็จ", 10, "อยู่ระหว่างดำเนินการ"]),
    }),
    "none, where there was to be none": aPlan({
      คะแนน: aScoringSheet([1, null, "จำนวนเรื่องร้องเรียน", "ไม่มีเรื่องร้องเรียน", 10, "ไม่มี"]),
    }),
    "what was not done at all": aPlan({
      คะแนน: aScoringSheet(row(1, "ร้อยละของงาน", "ยังไม่ดำเนินการ"), row(2, "ร้อยละของถนน", "ยังไม่เริ่มดำเนินการ")),
    }),
    "a table without a column for actuals": aPlan({
      คะแนน: [
        ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "คะแนน"],
        [1, "ร้อยละของงาน", "ร้อยละ 80", null],
      ],
    }),
  },
  reports: {
    "each row that still lacks its actual": {
      plan: aPlan({
        คะแนน: aScoringSheet(
          row(1, "ร้อยละของงาน", null),
          row(2, "ร้อยละของถนน", 70),
          row(3, "ร้อยละของตลาด", "-"),
        ),
      }),
      findings: [
        {
          at: "'คะแนน'!F2",
          facts: { indicator: "ร้อยละของงาน", alsoMissing: 0 },
          says: {
            th: "ยังไม่ได้กรอกผลการดำเนินงานของ “ร้อยละของงาน”",
            en: "The actual of “ร้อยละของงาน” is not filled in.",
          },
        },
        { at: "'คะแนน'!F4", facts: { indicator: "ร้อยละของตลาด", alsoMissing: 0 } },
      ],
    },
    "words in place of a number": {
      plan: aPlan({ คะแนน: aScoringSheet(row(1, "ร้อยละของงาน", "อยู่ระหว่างดำเนินการ")) }),
      at: "'คะแนน'!F2",
      facts: { indicator: "ร้อยละของงาน", alsoMissing: 0, said: "อยู่ระหว่างดำเนินการ" },
      says: {
        th: "ผลการดำเนินงานของ “ร้อยละของงาน” ระบุว่า “อยู่ระหว่างดำเนินการ” แต่ค่าเป้าหมายเป็นตัวเลข โปรดกรอกผลที่ได้เป็นตัวเลข",
        en: "The actual of “ร้อยละของงาน” says “อยู่ระหว่างดำเนินการ”, but its target asks for a number.",
      },
    },
    "results that are still waited for": {
      plan: aPlan({
        คะแนน: aScoringSheet(
          row(1, "ร้อยละของงาน", "รอผลการประเมิน"),
          row(2, "ร้อยละของถนน", "กำลังดำเนินการ"),
          row(3, "ร้อยละของตลาด", "ยังไม่ถึงกำหนด"),
        ),
      }),
      findings: [
        {
          at: "'คะแนน'!F2",
          facts: { indicator: "ร้อยละของงาน", alsoMissing: 0, said: "รอผลการประเมิน", isAwaited: true },
        },
        {
          at: "'คะแนน'!F4",
          facts: { indicator: "ร้อยละของตลาด", alsoMissing: 0, said: "ยังไม่ถึงกำหนด", isAwaited: true },
        },
        { at: "'คะแนน'!F3", facts: { indicator: "ร้อยละของถนน", alsoMissing: 0, said: "กำลังดำเนินการ" } },
      ],
    },
    "a result that is waited for, also of what is to be finished": {
      plan: aPlan({
        คะแนน: aScoringSheet([1, null, "จัดทำคู่มือ", "แล้วเสร็จ", 10, "ยังไม่รายงาน"], row(2, "ร้อยละของงาน", 80)),
      }),
      at: "'คะแนน'!F2",
      facts: { indicator: "จัดทำคู่มือ", alsoMissing: 0, said: "ยังไม่รายงาน", isAwaited: true },
      says: {
        th: "ผลการดำเนินงานของ “จัดทำคู่มือ” ระบุว่า “ยังไม่รายงาน” จึงถือว่ายังไม่มีผล โปรดกรอกเมื่อทราบผล",
        en: "The actual of “จัดทำคู่มือ” says “ยังไม่รายงาน” and counts as missing until it is known.",
      },
    },
    "a day where a number is asked for": {
      plan: aPlan({ คะแนน: aScoringSheet(row(1, "ร้อยละของงาน", "15 ส.ค. 2569")) }),
      findings: [
        { at: "'คะแนน'!F2", facts: { indicator: "ร้อยละของงาน", alsoMissing: 0, said: "15 ส.ค. 2569" } },
      ],
    },
    "a date where a number is asked for": {
      plan: aPlan({ คะแนน: aScoringSheet([1, null, "ร้อยละของงาน", 80, 10, formatted(46249, "d mmm yy")]) }),
      findings: [
        { at: "'คะแนน'!F2", facts: { indicator: "ร้อยละของงาน", alsoMissing: 0, said: "15 ส.ค. 2569" } },
      ],
    },
    "words in place of a number that no target states": {
      plan: aPlan({ คะแนน: aScoringSheet([1, null, "ร้อยละของงาน", null, 10, "อยู่ระหว่างดำเนินการ"]) }),
      at: "'คะแนน'!F2",
      facts: { indicator: "ร้อยละของงาน", alsoMissing: 0, said: "อยู่ระหว่างดำเนินการ" },
      says: {
        th: "ผลการดำเนินงานของ “ร้อยละของงาน” ระบุว่า “อยู่ระหว่างดำเนินการ” แต่ค่าเป้าหมายเป็นตัวเลข โปรดกรอกผลที่ได้เป็นตัวเลข",
        en: "The actual of “ร้อยละของงาน” says “อยู่ระหว่างดำเนินการ”, but its target asks for a number.",
      },
    },
    "a tick, as the sheet shows it, where less is better": {
      plan: aPlan({ คะแนน: aScoringSheet([1, null, "จำนวนเรื่องค้าง", "ไม่เกิน 5 เรื่อง", 10, true]) }),
      findings: [{ at: "'คะแนน'!F2", facts: { indicator: "จำนวนเรื่องค้าง", alsoMissing: 0, said: "TRUE" } }],
    },
    "any words where less is better": {
      plan: aPlan({
        คะแนน: aScoringSheet([1, null, "จำนวนเรื่องค้าง", "ไม่เกิน 5 เรื่อง", 10, "ยังไม่ดำเนินการ"]),
      }),
      at: "'คะแนน'!F2",
      facts: { indicator: "จำนวนเรื่องค้าง", alsoMissing: 0, said: "ยังไม่ดำเนินการ" },
      says: {
        th: "ผลการดำเนินงานของ “จำนวนเรื่องค้าง” ระบุว่า “ยังไม่ดำเนินการ” แต่ค่าเป้าหมายเป็นตัวเลข โปรดกรอกผลที่ได้เป็นตัวเลข",
        en: "The actual of “จำนวนเรื่องค้าง” says “ยังไม่ดำเนินการ”, but its target asks for a number.",
      },
    },
    "a sheet that nobody has begun once": {
      plan: aPlan({ คะแนน: aScoringSheet(row(1, "ร้อยละของงาน", null), row(2, "ร้อยละของถนน", null)) }),
      at: "'คะแนน'!F2",
      facts: { indicator: "ร้อยละของงาน", alsoMissing: 1 },
      related: ["'คะแนน'!F3"],
      says: {
        th: "ยังไม่ได้กรอกผลการดำเนินงานทั้ง 2 ตัวชี้วัด",
        en: "None of the 2 actuals is filled in.",
      },
    },
  },
});
