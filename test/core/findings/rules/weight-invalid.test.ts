import { weightInvalid } from "../../../../src/core/findings/rules/weight-invalid";
import { aPlan, percent } from "../../../support/a-plan";
import { aPotentialTable, potentialNames } from "../../../support/a-potential-table";
import { agendaNames, agendaRows, aScoringSheet, potentialRows } from "../../../support/a-scoring-sheet";
import { describeRule } from "../../../support/describe-rule";

describeRule(weightInvalid, {
  accepts: {
    "numbers, percents and what is said in words": aPlan({
      คะแนน: aScoringSheet(...agendaRows(20, percent(0.2), "ร้อยละ 20", "๑๐ คะแนน")),
    }),
    "blank weights and a weight of 0": aPlan({ คะแนน: aScoringSheet(...agendaRows(null, "-", 0, 70)) }),
    "printed weights": aPlan({ แผน: aPotentialTable([10, undefined, 5, 5, 5]) }),
  },
  reports: {
    "text in a weight's cell": {
      plan: aPlan({ คะแนน: aScoringSheet(...agendaRows(20, "สูง", 20, 10)) }),
      at: "'คะแนน'!E4",
      facts: { indicator: agendaNames[1], text: "สูง" },
      says: {
        th: "น้ำหนัก “สูง” ของ “สัดส่วนพื้นที่สีเขียวต่อประชากร” ไม่ใช่ตัวเลขระหว่าง 0 ถึง 100",
        en: "The weight “สูง” of “สัดส่วนพื้นที่สีเขียวต่อประชากร” is no number from 0 to 100.",
      },
    },
    "a negative weight, one above 100 and an error": {
      plan: aPlan({ คะแนน: aScoringSheet(...potentialRows(-5, 150, { error: "#REF!" })) }),
      findings: [
        { at: "'คะแนน'!E3", facts: { indicator: potentialNames[0], text: "-5" } },
        { at: "'คะแนน'!E4", facts: { indicator: potentialNames[1], text: "150" } },
        { at: "'คะแนน'!E5", facts: { indicator: potentialNames[2], text: "#REF!" } },
      ],
    },
    "a printed weight above 100": {
      plan: aPlan({ แผน: aPotentialTable([500, 5, 5, 5, 5]) }),
      findings: [{ at: "'แผน'!A3", facts: { indicator: potentialNames[0], text: "500" } }],
    },
    "a cell that is both the evaluation's and the scoring sheet's once": {
      plan: aPlan({
        แผน: [
          ["1.1 ภารกิจสำคัญ (Agenda Base)"],
          ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ (H/R)", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"],
          [1, "ร้อยละของงาน", "ร้อยละ 80", "H : สกต.", -1, 80, 1],
        ],
      }),
      findings: [{ at: "'แผน'!E3", facts: { indicator: "ร้อยละของงาน", text: "-1" } }],
    },
  },
});
