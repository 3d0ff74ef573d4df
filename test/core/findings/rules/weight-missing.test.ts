import { weightMissing } from "../../../../src/core/findings/rules/weight-missing";
import { aCriteriaSheet } from "../../../support/a-criteria-sheet";
import { aPlan, formatted, percent } from "../../../support/a-plan";
import { aPotentialTable, potentialNames } from "../../../support/a-potential-table";
import { aScoringSheet, potentialRows } from "../../../support/a-scoring-sheet";
import { describeRule } from "../../../support/describe-rule";

const [, innovation, digital] = potentialNames;
const none = { alsoMissing: 0, bySubtraction: undefined, scored: undefined };

describeRule(weightMissing, {
  accepts: {
    "weights printed for all": aPlan({ แผน: aPotentialTable([10, 5, 5, 5, 5]) }),
    "weights in other words": aPlan({
      แผน: aPotentialTable(["(น้ำหนักร้อยละ ๑๐)", "ค่าน้ำหนัก 5 คะแนน", "น้ำหนัก 5%", "น้ำหนัก 5", "(น้ำหนัก 5)"]),
    }),
    "shares in brackets that make up the points of the heading": aPlan({
      แผน: aPotentialTable(["(ร้อยละ 10)", "(ร้อยละ 5)", "(5%)", "(5 คะแนน)", "(ร้อยละ 5)"]),
    }),
    "a weight that only the plan prints": aPlan({
      แผน: aPotentialTable([10, 5, 5, 5, 5]),
      คะแนน: aScoringSheet(...potentialRows(10, null, 5, 5, 5)),
    }),
    "weights that stand in the scoring sheet alone": aPlan({
      แผน: aPotentialTable([undefined, undefined]),
      คะแนน: aScoringSheet(...potentialRows(20, 10)),
    }),
    "rows that lost their name or stand for nothing": aPlan({
      แผน: aPotentialTable([10, 5, 5, 5, 5]).map((cells, i) =>
        i === 3 ? ["2.2", ...cells.slice(1)] : i === 4 ? ["-", ...cells.slice(1)] : cells,
      ),
    }),
    "a nameless row of the scoring sheet": aPlan({
      คะแนน: aScoringSheet(["องค์ประกอบที่ 2 Potential Base"], ["2.1", null, "-", "-", null, 4]),
    }),
    "an indicator that is not evaluated, as its weight says": aPlan({
      คะแนน: aScoringSheet(...potentialRows(10, "ยกเลิก", 20)),
    }),
    "blank weights of key results, which share what is left": aPlan({
      คะแนน: aScoringSheet(["1.1 Agenda Base"], [1, 7402, "ร้อยละของงาน", "ร้อยละ 80", null]),
    }),
  },
  reports: {
    "the only weight missing, which the others leave": {
      plan: aPlan({ แผน: aPotentialTable([10, undefined, 5, 5, 5]) }),
      at: "'แผน'!A4",
      facts: { ...none, indicator: innovation, bySubtraction: 5 },
      says: {
        th: "“ระดับความสำเร็จในการพัฒนานวัตกรรม” ไม่ได้ระบุน้ำหนัก เมื่อหักน้ำหนักของตัวชี้วัดอื่นแล้วเหลือ 5",
        en: "“ระดับความสำเร็จในการพัฒนานวัตกรรม” has no weight; the others leave 5.",
      },
      fix: { "'แผน'!A4": "2.2 ระดับความสำเร็จในการพัฒนานวัตกรรม กำหนดค่าน้ำหนักคะแนนร้อยละ 5" },
    },
    "percentages in brackets that are no weights": {
      plan: aPlan({ แผน: aPotentialTable(["(ร้อยละ 95)", "(ร้อยละ 80)"]) }),
      at: "'แผน'!A3",
      facts: { ...none, indicator: `${potentialNames[0]} (ร้อยละ 95)`, alsoMissing: 1 },
      says: {
        th: "ไม่ได้ระบุน้ำหนักของตัวชี้วัดองค์ประกอบที่ 2 ทั้ง 2 ตัวชี้วัด",
        en: "None of the 2 indicators of component 2 has a weight.",
      },
    },
    "it with the fix in front of the office in charge": {
      plan: aPlan({ แผน: aPotentialTable([10, "\nรับผิดชอบโดยสำนักงบประมาณ", 5, 5, 5]) }),
      at: "'แผน'!A4",
      facts: { ...none, indicator: innovation, bySubtraction: 5 },
      says: {
        th: "“ระดับความสำเร็จในการพัฒนานวัตกรรม” ไม่ได้ระบุน้ำหนัก เมื่อหักน้ำหนักของตัวชี้วัดอื่นแล้วเหลือ 5",
        en: "“ระดับความสำเร็จในการพัฒนานวัตกรรม” has no weight; the others leave 5.",
      },
      fix: {
        "'แผน'!A4": "2.2 ระดับความสำเร็จในการพัฒนานวัตกรรม กำหนดค่าน้ำหนักคะแนนร้อยละ 5 \nรับผิดชอบโดยสำนักงบประมาณ",
      },
    },
    "what the others leave of the plan's own points, whatever the criteria give the component": {
      plan: aPlan({
        แผน: aPotentialTable([10, undefined, 5, 5, 5]),
        ...aCriteriaSheet(
          { component: "รวม องค์ประกอบที่ 1", weight: 60 },
          { component: "รวม องค์ประกอบที่ 2", weight: 40 },
        ),
      }),
      at: "'แผน'!A4",
      facts: { ...none, indicator: innovation, bySubtraction: 5 },
      fix: { "'แผน'!A4": "2.2 ระดับความสำเร็จในการพัฒนานวัตกรรม กำหนดค่าน้ำหนักคะแนนร้อยละ 5" },
      says: {
        th: "“ระดับความสำเร็จในการพัฒนานวัตกรรม” ไม่ได้ระบุน้ำหนัก เมื่อหักน้ำหนักของตัวชี้วัดอื่นแล้วเหลือ 5",
        en: "“ระดับความสำเร็จในการพัฒนานวัตกรรม” has no weight; the others leave 5.",
      },
    },
    "two weights missing, without a fix": {
      plan: aPlan({ แผน: aPotentialTable([10, undefined, undefined, 5, 5]) }),
      findings: [
        {
          at: "'แผน'!A4",
          facts: { ...none, indicator: innovation },
          says: {
            th: "“ระดับความสำเร็จในการพัฒนานวัตกรรม” ไม่ได้ระบุน้ำหนัก",
            en: "“ระดับความสำเร็จในการพัฒนานวัตกรรม” has no weight.",
          },
        },
        { at: "'แผน'!A5", facts: { ...none, indicator: digital } },
      ],
    },
    "a weight that the scoring sheet knows, as worth knowing": {
      plan: aPlan({
        แผน: aPotentialTable([10, undefined, 5, 5, 5]),
        คะแนน: aScoringSheet(...potentialRows(10, 5, 5, 5, 5)),
      }),
      at: "'แผน'!A4",
      facts: { ...none, indicator: innovation, scored: 5 },
      severity: "info",
      related: ["'คะแนน'!E4"],
      says: {
        th: "“ระดับความสำเร็จในการพัฒนานวัตกรรม” ไม่ได้ระบุน้ำหนักในแผน แบบให้คะแนนระบุ 5",
        en: "The plan gives no weight for “ระดับความสำเร็จในการพัฒนานวัตกรรม”; the scoring sheet says 5.",
      },
      fix: { "'แผน'!A4": "2.2 ระดับความสำเร็จในการพัฒนานวัตกรรม กำหนดค่าน้ำหนักคะแนนร้อยละ 5" },
    },
    "a weight by subtraction without a fix where plan and scoring sheet disagree about another": {
      plan: aPlan({
        แผน: aPotentialTable([12, undefined, 5, 5, 5]),
        คะแนน: aScoringSheet(...potentialRows(10, null, 5, 5, 5)),
      }),
      findings: [{ at: "'แผน'!A4", facts: { ...none, indicator: innovation, bySubtraction: 3 } }],
    },
    "a weight without a guess where the table lacks an indicator": {
      plan: aPlan({ แผน: aPotentialTable([10, undefined, 5, 5], { count: 5 }) }),
      findings: [{ at: "'แผน'!A4", facts: { ...none, indicator: innovation } }],
    },
    "what the others leave where only the heading counts one more": {
      plan: aPlan({
        แผน: aPotentialTable([15, undefined, 10], { count: 4 }),
        คะแนน: aScoringSheet(...potentialRows(null, null, null)),
      }),
      findings: [
        {
          at: "'แผน'!A4",
          facts: { ...none, indicator: innovation, bySubtraction: 5 },
          fix: { "'แผน'!A4": "2.2 ระดับความสำเร็จในการพัฒนานวัตกรรม กำหนดค่าน้ำหนักคะแนนร้อยละ 5" },
        },
      ],
    },
    "what the others leave where the heading counts one less": {
      plan: aPlan({ แผน: aPotentialTable([15, undefined, 10], { count: 2 }) }),
      findings: [
        {
          at: "'แผน'!A4",
          facts: { ...none, indicator: innovation, bySubtraction: 5 },
          fix: { "'แผน'!A4": "2.2 ระดับความสำเร็จในการพัฒนานวัตกรรม กำหนดค่าน้ำหนักคะแนนร้อยละ 5" },
        },
      ],
    },
    "a blank cell of a weight column, without a fix in the indicator's text": {
      plan: aPlan({
        แผน: [
          ["องค์ประกอบที่ 2 (Potential Base) กำหนดค่าน้ำหนักคะแนนร้อยละ 30"],
          ["ตัวชี้วัด", "น้ำหนัก", "ส่วนราชการที่รับผิดชอบ"],
          ["2.1 ร้อยละของการเบิกจ่าย", 20, "ฝ่ายบริหารงานทั่วไป"],
          ["2.2 ระดับการพัฒนา", null, "ฝ่ายบริหารงานทั่วไป"],
        ],
      }),
      findings: [{ at: "'แผน'!B4", facts: { ...none, indicator: "ระดับการพัฒนา", bySubtraction: 10 } }],
    },
    "a table without any weight once": {
      plan: aPlan({ แผน: aPotentialTable([undefined, undefined, undefined]) }),
      at: "'แผน'!A3",
      facts: { ...none, indicator: potentialNames[0], alsoMissing: 2 },
      related: ["'แผน'!A4", "'แผน'!A5"],
      says: {
        th: "ไม่ได้ระบุน้ำหนักของตัวชี้วัดองค์ประกอบที่ 2 ทั้ง 3 ตัวชี้วัด",
        en: "None of the 3 indicators of component 2 has a weight.",
      },
    },
    "a blank weight in a scoring sheet that stands alone": {
      plan: aPlan({ คะแนน: aScoringSheet(...potentialRows(10, null, 5)) }),
      findings: [
        {
          at: "'คะแนน'!E4",
          facts: { ...none, indicator: innovation, bySubtraction: 15 },
          fix: { "'คะแนน'!E4": 15 },
        },
      ],
    },
    "two blank ones among others, each for itself": {
      plan: aPlan({ คะแนน: aScoringSheet(...potentialRows(10, null, null, 5)) }),
      findings: [
        { at: "'คะแนน'!E4", facts: { ...none, indicator: innovation } },
        { at: "'คะแนน'!E5", facts: { ...none, indicator: digital } },
      ],
    },
    "a blank one among weights in percent": {
      plan: aPlan({
        คะแนน: aScoringSheet(...potentialRows(percent(0.1), formatted(null, "0%"), percent(0.05))),
      }),
      findings: [
        {
          at: "'คะแนน'!E4",
          facts: { ...none, indicator: innovation, bySubtraction: 15 },
          fix: { "'คะแนน'!E4": 0.15 },
        },
      ],
    },
    "a blank one for which the others leave nothing": {
      plan: aPlan({ คะแนน: aScoringSheet(...potentialRows(20, null, 10)) }),
      findings: [{ at: "'คะแนน'!E4", facts: { ...none, indicator: innovation } }],
    },
  },
});
