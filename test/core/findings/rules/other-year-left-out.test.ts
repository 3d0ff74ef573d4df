import { otherYearLeftOut } from "../../../../src/core/findings/rules/other-year-left-out";
import { aPlan } from "../../../support/a-plan";
import { agendaRows, aScoringSheet } from "../../../support/a-scoring-sheet";
import type { TestCell, TestSheet } from "../../../support/a-snapshot";
import { anEvaluationTable } from "../../../support/an-evaluation-table";
import { describeRule } from "../../../support/describe-rule";

type Rows = readonly (readonly TestCell[])[];

const rowsOf = (sheet: TestSheet): Rows => (typeof sheet === "string" ? [] : sheet);
const evaluation = rowsOf(anEvaluationTable([{ name: "ร้อยละของงาน" }]));
const otherHalf = rowsOf(anEvaluationTable([{ name: "จำนวนครั้ง", target: "6 ครั้ง" }], "1.2 (Function Base)"));
const scoring = rowsOf(aScoringSheet(...agendaRows(70)));
const titled = (year: number, sheet: Rows): Rows => [
  [`การประเมินผลการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. ${year}`],
  ...sheet,
];

describeRule(otherYearLeftOut, {
  accepts: {
    "targets of two years side by side": aPlan({
      แผน: [
        ["แผนปฏิบัติราชการประจำปี พ.ศ. 2568"],
        ["ตัวชี้วัด", "ค่าเป้าหมาย", null],
        [null, 2567, 2568],
        ["ร้อยละของงาน", "ร้อยละ 70", "ร้อยละ 80"],
      ],
      ประเมิน: titled(2568, evaluation),
    }),
    "last year's figures in a sentence": aPlan({
      ประเมิน: titled(2568, [["ในปีงบประมาณ พ.ศ. 2567 หน่วยงานได้คะแนน 91"], ...evaluation]),
      คะแนน: titled(2568, scoring),
    }),
    "a plan of five years named above": aPlan({
      ประเมิน: titled(2568, [["ส่วนที่ 4 ตามแผนพัฒนา พ.ศ. 2566 – 2570"], ...evaluation]),
    }),
    "a title left from last year over the only table of its kind": aPlan({
      ประเมิน: titled(2568, evaluation),
      คะแนน: titled(2567, scoring),
    }),
    "a title left from last year over one half of the evaluation": aPlan({
      ประเมิน: [...titled(2568, evaluation), ...titled(2567, otherHalf)],
    }),
  },
  reports: {
    "last year's scoring sheet, where no evaluation stands beside them": {
      plan: aPlan({ "คะแนน 2567": titled(2567, scoring), "คะแนน 2568": titled(2568, scoring) }),
      at: "'คะแนน 2567'!A1",
      facts: { year: 2568, others: [{ year: 2567, sheets: ["คะแนน 2567"] }] },
      says: {
        th: "อ่านเฉพาะแผนปี 2568 ไม่นำตารางของปี 2567 (ชีต “คะแนน 2567”) มารวม",
        en: "Only the plan of 2568 is read; the tables of 2567 (“คะแนน 2567”) are left out.",
      },
    },
    "last year's plan in sheets of its own": {
      plan: aPlan({
        "ประเมิน 2567": titled(2567, evaluation),
        "คะแนน 2567": titled(2567, scoring),
        ประเมิน: titled(2568, evaluation),
        คะแนน: titled(2568, scoring),
      }),
      at: "'ประเมิน 2567'!A1",
      related: ["'คะแนน 2567'!A1"],
      facts: { year: 2568, others: [{ year: 2567, sheets: ["ประเมิน 2567", "คะแนน 2567"] }] },
      says: {
        th: "อ่านเฉพาะแผนปี 2568 ไม่นำตารางของปี 2567 (ชีต “ประเมิน 2567”, “คะแนน 2567”) มารวม",
        en: "Only the plan of 2568 is read; the tables of 2567 (“ประเมิน 2567”, “คะแนน 2567”) are left out.",
      },
    },
    "sheets that only their names tell apart": {
      plan: aPlan({
        "ประเมิน 2568": titled(2567, evaluation),
        "ประเมิน 2567": titled(2567, evaluation),
      }),
      findings: [
        {
          at: "'ประเมิน 2567'!A1",
          facts: { year: 2568, others: [{ year: 2567, sheets: ["ประเมิน 2567"] }] },
        },
      ],
    },
    "sheets without a year by those in front of them": {
      plan: aPlan({
        ประเมิน: titled(2568, evaluation),
        คะแนน: scoring,
        "ประเมิน (2)": titled(2567, evaluation),
        "คะแนน (2)": scoring,
      }),
      findings: [
        {
          at: "'ประเมิน (2)'!A1",
          related: ["'คะแนน (2)'!A1"],
          facts: { year: 2568, others: [{ year: 2567, sheets: ["ประเมิน (2)", "คะแนน (2)"] }] },
        },
      ],
    },
    "last year's scores where this year's are still to come": {
      plan: aPlan({
        ประเมิน: titled(2568, evaluation),
        "ประเมิน (2)": titled(2567, evaluation),
        คะแนน: titled(2567, scoring),
      }),
      findings: [
        {
          at: "'ประเมิน (2)'!A1",
          related: ["'คะแนน'!A1"],
          facts: { year: 2568, others: [{ year: 2567, sheets: ["ประเมิน (2)", "คะแนน"] }] },
        },
      ],
    },
    "both plans in one sheet, where a title may be the mistake": {
      plan: aPlan({ แผน: [...titled(2567, evaluation), ...titled(2568, evaluation)] }),
      at: "'แผน'!A1",
      severity: "warning",
      facts: { year: 2568, others: [{ year: 2567, sheets: ["แผน"] }] },
      says: {
        th: "อ่านเฉพาะแผนปี 2568 ไม่นำตารางของปี 2567 (ชีต “แผน”) มารวม",
        en: "Only the plan of 2568 is read; the tables of 2567 (“แผน”) are left out.",
      },
    },
  },
});
