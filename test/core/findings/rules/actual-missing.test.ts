import { actualMissing } from "../../../../src/core/findings/rules/actual-missing";
import { aPlan } from "../../../support/a-plan";
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
    "what was not done at all": aPlan({ คะแนน: aScoringSheet(row(1, "ร้อยละของงาน", "ยังไม่ดำเนินการ")) }),
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
        th: "ผลการดำเนินงานของ “ร้อยละของงาน” ระบุเพียง “อยู่ระหว่างดำเนินการ” จึงนับเป็น 0 โปรดกรอกผลที่ได้เป็นตัวเลข",
        en: "The actual of “ร้อยละของงาน” only says “อยู่ระหว่างดำเนินการ”, which counts as 0; its target asks for a number.",
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
