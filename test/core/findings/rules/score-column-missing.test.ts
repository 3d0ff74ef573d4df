import { scoreColumnMissing } from "../../../../src/core/findings/rules/score-column-missing";
import { aPlan } from "../../../support/a-plan";
import { aScoringSheet, agendaRows } from "../../../support/a-scoring-sheet";
import { describeRule } from "../../../support/describe-rule";

const UNSCORED = [
  ["1.1 Agenda Base"],
  ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน"],
  [1, "ร้อยละของงาน", "ร้อยละ 80", 70, 80],
];

describeRule(scoreColumnMissing, {
  accepts: {
    "a plan without a scoring sheet": aPlan({ "ส่วนที่ 2": [] }),
    "a scoring sheet": aPlan({ คะแนน: aScoringSheet(...agendaRows(70)) }),
    "a column of weighted scores": aPlan({
      คะแนน: UNSCORED.map((cells, row) => (row === 1 ? [...cells, "คะแนนถ่วงน้ำหนัก"] : cells)),
    }),
    "a table without rows": aPlan({ คะแนน: UNSCORED.slice(0, 2) }),
  },
  reports: {
    "tables with actuals and nowhere to write their scores": {
      plan: aPlan({
        คะแนน: UNSCORED,
        "คะแนน 2": [...UNSCORED.slice(0, 2), [2, "ร้อยละของเรื่อง", "ร้อยละ 80", 70, 80]],
      }),
      at: "'คะแนน'!A2",
      related: ["'คะแนน 2'!A2"],
      facts: { also: 1 },
      says: {
        th: "ตารางนี้และอีก 1 ตารางไม่มีคอลัมน์ “คะแนน” จึงเขียนคะแนนลงในตารางไม่ได้ โปรดเพิ่มคอลัมน์ “คะแนน” (และ “ร้อยละความสำเร็จ” หากต้องการ)",
        en: "This table, like 1 more, has no column “คะแนน” into which scores could be written: please add one, and “ร้อยละความสำเร็จ” if achievements are to be shown.",
      },
    },
  },
});
