import { weightInvalid } from "../../../../src/core/findings/rules/weight-invalid";
import { aPlan, formula, percent } from "../../../support/a-plan";
import { aPotentialTable, potentialNames } from "../../../support/a-potential-table";
import { agendaNames, agendaRows, aScoringSheet, potentialRows } from "../../../support/a-scoring-sheet";
import { describeRule } from "../../../support/describe-rule";

describeRule(weightInvalid, {
  accepts: {
    "numbers and percents": aPlan({ คะแนน: aScoringSheet(...agendaRows(20, percent(0.2), 30)) }),
    "text that a formula makes": aPlan({
      คะแนน: aScoringSheet(...agendaRows(formula('=TEXT(5,"0")', "5"), 65)),
    }),
    "blank weights and a weight of 0": aPlan({ คะแนน: aScoringSheet(...agendaRows(null, "-", 0, 70)) }),
    "printed weights": aPlan({ แผน: aPotentialTable([10, undefined, 5, 5, 5]) }),
  },
  reports: {
    "text in a weight's cell": {
      plan: aPlan({ คะแนน: aScoringSheet(...agendaRows(20, "สูง", 20, 10)) }),
      at: "'คะแนน'!E4",
      facts: { indicator: agendaNames[1], text: "สูง", alsoInText: undefined },
      says: {
        th: "น้ำหนัก “สูง” ของ “สัดส่วนพื้นที่สีเขียวต่อประชากร” ไม่ใช่ตัวเลขระหว่าง 0 ถึง 100",
        en: "The weight “สูง” of “สัดส่วนพื้นที่สีเขียวต่อประชากร” is no number from 0 to 100.",
      },
    },
    "a negative weight, one above 100 and an error": {
      plan: aPlan({ คะแนน: aScoringSheet(...potentialRows(-5, 150, { error: "#REF!" })) }),
      findings: [
        { at: "'คะแนน'!E3", facts: { indicator: potentialNames[0], text: "-5", alsoInText: undefined } },
        { at: "'คะแนน'!E4", facts: { indicator: potentialNames[1], text: "150", alsoInText: undefined } },
        { at: "'คะแนน'!E5", facts: { indicator: potentialNames[2], text: "#REF!", alsoInText: undefined } },
      ],
    },
    "weights in text under a SUM, which passes them over": {
      plan: aPlan({
        คะแนน: aScoringSheet(...agendaRows("20", 20, "๑๐ คะแนน", "ร้อยละ 20"), [
          "รวม 1.1",
          null,
          null,
          null,
          formula("=SUM(E3:E6)", 20),
        ]),
      }),
      at: "'คะแนน'!E3",
      severity: "warning",
      related: ["'คะแนน'!E5", "'คะแนน'!E6"],
      facts: { indicator: agendaNames[0], text: "20", alsoInText: 2 },
      says: {
        th: "น้ำหนัก “20” ของ “ร้อยละของเรื่องที่ได้รับการแก้ไข” และอีก 2 ตัวชี้วัดเก็บเป็นข้อความ สูตร SUM จะไม่นำไปรวม",
        en: "The weight “20” of “ร้อยละของเรื่องที่ได้รับการแก้ไข”, like 2 more, is stored as text, which a SUM skips.",
      },
      fix: {
        "'คะแนน'!E3": { value: 20, format: "0" },
        "'คะแนน'!E5": { value: 10, format: "0" },
        "'คะแนน'!E6": { value: 20, format: "0" },
      },
    },
    "a weight in text that nothing sums": {
      plan: aPlan({ คะแนน: aScoringSheet(...agendaRows("๗.๕", 20)) }),
      at: "'คะแนน'!E3",
      severity: "info",
      facts: { indicator: agendaNames[0], text: "๗.๕", alsoInText: 0 },
      says: {
        th: "น้ำหนัก “๗.๕” ของ “ร้อยละของเรื่องที่ได้รับการแก้ไข” เก็บเป็นข้อความ สูตร SUM จะไม่นำไปรวม",
        en: "The weight “๗.๕” of “ร้อยละของเรื่องที่ได้รับการแก้ไข” is stored as text, which a SUM skips.",
      },
      fix: { "'คะแนน'!E3": { value: 7.5, format: "0.00" } },
    },
    "a weight in text among percents": {
      plan: aPlan({ คะแนน: aScoringSheet(...agendaRows("20", percent(0.5))) }),
      findings: [
        {
          at: "'คะแนน'!E3",
          severity: "info",
          facts: { indicator: agendaNames[0], text: "20", alsoInText: 0 },
          fix: { "'คะแนน'!E3": { value: 0.2, format: "0%" } },
        },
      ],
    },
    "a printed weight above 100": {
      plan: aPlan({ แผน: aPotentialTable([500, 5, 5, 5, 5]) }),
      findings: [
        { at: "'แผน'!A3", facts: { indicator: potentialNames[0], text: "500", alsoInText: undefined } },
      ],
    },
    "a cell that is both the evaluation's and the scoring sheet's once": {
      plan: aPlan({
        แผน: [
          ["1.1 ภารกิจสำคัญ (Agenda Base)"],
          ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ (H/R)", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"],
          [1, "ร้อยละของงาน", "ร้อยละ 80", "H : สกต.", -1, 80, 1],
        ],
      }),
      findings: [{ at: "'แผน'!E3", facts: { indicator: "ร้อยละของงาน", text: "-1", alsoInText: undefined } }],
    },
  },
});
