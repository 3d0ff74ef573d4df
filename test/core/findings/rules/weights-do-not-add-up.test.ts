import { weightsDoNotAddUp } from "../../../../src/core/findings/rules/weights-do-not-add-up";
import { aPlan, formula, percent } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";
import { aCriteriaSheet } from "../../../support/a-criteria-sheet";
import { aPotentialTable, potentialNames } from "../../../support/a-potential-table";
import { agendaNames, agendaRows, aScoringSheet, potentialRows } from "../../../support/a-scoring-sheet";
import { describeRule } from "../../../support/describe-rule";

const potential = (...weights: readonly TestCell[]) => aScoringSheet(...potentialRows(...weights));
const agenda = (...weights: readonly TestCell[]) => aScoringSheet(...agendaRows(...weights));
const sum = (label: string, weight: TestCell): TestCell[] => [label, null, null, null, weight];
const rows = { stated: undefined, blank: 0 };
const ofGroup = { component: "total", blank: 0, of: "ด้านสังคม" } as const;
/** Two groups of two, of which the second weighs 40 and its rows 25 and 15. */
const inGroups = (weight: number, [first, second]: readonly [number, number]) =>
  aScoringSheet(
    ["1", null, "ด้านสังคม", null, weight],
    ["1.1", null, "ร้อยละของเด็ก", "ร้อยละ 80", first, 80],
    ["1.2", null, "ร้อยละของผู้สูงอายุ", "ร้อยละ 80", second, 80],
    ["2", null, "ด้านโครงสร้างพื้นฐาน", null, 40],
    ["2.1", null, "ร้อยละของถนน", "ร้อยละ 80", 25, 80],
    ["2.2", null, "ร้อยละของท่อ", "ร้อยละ 80", 15, 80],
    ["รวม", null, null, null, 100],
  );

const undivided = (...weights: readonly TestCell[]) =>
  weights.map((weight, i): TestCell[] => [i + 1, null, agendaNames[i] ?? "", "ร้อยละ 80", weight, 80]);

describeRule(weightsDoNotAddUp, {
  accepts: {
    "printed weights that make 30": aPlan({ แผน: aPotentialTable([10, 5, 5, 5, 5]) }),
    "printed weights that leave something for the missing one": aPlan({
      แผน: aPotentialTable([10, undefined, 5, 5, 5]),
    }),
    "printed weights that make what the heading says": aPlan({
      แผน: aPotentialTable([20, 20], { points: 40 }),
    }),
    "weights of a table that lacks an indicator, which is another matter": aPlan({
      แผน: aPotentialTable([10, 5, 5, 5], { count: 5 }),
    }),
    "weights that cannot be read, which is another matter": aPlan({ คะแนน: potential(10, "มาก", 5, 5, 5) }),
    "blank weights, which share what is left": aPlan({ คะแนน: agenda(20, null, null, 10) }),
    "a weight typed among shares that a fill worked out before": aPlan({
      คะแนน: agenda(10, formula("=70/3", 70 / 3), formula("=70/3", 70 / 3)),
    }),
    "shares of what other weights left before they were changed": aPlan({
      คะแนน: potential(12, formula("=MAX(0,30-SUM(E3,E5:E7))", 5), 5, 5, 5),
    }),
    "a sum of weights in percent that makes them points": aPlan({
      คะแนน: aScoringSheet(
        ...agendaRows(percent(0.3), percent(0.4)),
        sum("รวมองค์ประกอบที่ 1", formula("=SUM(E3:E4)*100", 70)),
      ),
    }),
    "a sum of weights in percent that shows no percent itself": aPlan({
      คะแนน: aScoringSheet(
        ...agendaRows(percent(0.3), percent(0.4)),
        sum("รวมองค์ประกอบที่ 1", formula("=SUM(E3:E4)", 0.7)),
      ),
    }),
    "weights that are fractions of one": aPlan({
      คะแนน: aScoringSheet(...undivided(0.3, 0.4, 0.3), sum("รวม", 1)),
    }),
    "thirds of one": aPlan({ คะแนน: aScoringSheet(...undivided(0.33, 0.33, 0.33)) }),
    "weights in percent": aPlan({ คะแนน: agenda(percent(0.2), percent(0.2), percent(0.2), percent(0.1)) }),
    "weights that were rounded": aPlan({ คะแนน: agenda(23.33, 23.33, 23.33) }),
    "sums of rows, and the total of 100": aPlan({
      คะแนน: aScoringSheet(
        ...agendaRows(35, 35),
        sum("รวม 1.1", 70),
        ...potentialRows(10, 20),
        sum("รวมองค์ประกอบที่ 2", formula("=SUM(E6:E7)", 30)),
        sum("รวมทั้งสิ้น", 100),
      ),
    }),
    "subtotals of strategies, each of its own rows": aPlan({
      คะแนน: aScoringSheet(
        ...agendaRows(30, 20).slice(1),
        sum("รวมยุทธศาสตร์ที่ 1", 50),
        ...agendaRows(30, 20).slice(1),
        sum("รวมยุทธศาสตร์ที่ 2", formula("=SUM(E5:E6)", 50)),
        sum("รวมทั้งสิ้น", 100),
      ),
    }),
    "subtotals of departments within a component": aPlan({
      คะแนน: aScoringSheet(
        ...agendaRows(20, 15),
        sum("รวมฝ่ายโยธา", 35),
        ...agendaRows(20, 15).slice(1),
        sum("รวมฝ่ายเทศกิจ", 35),
        sum("รวม 1.1", 70),
      ),
    }),
    "a sum formula over rows that are not all filled": aPlan({
      คะแนน: aScoringSheet(...agendaRows(20, null), sum("รวม 1.1", formula("=SUM(E3:E4)", 20))),
    }),
    "a sum of shares that are outdated, which is another matter": aPlan({
      แผน: aPotentialTable([20, 10]),
      ...aCriteriaSheet(
        { component: "รวม องค์ประกอบที่ 1", weight: 60 },
        { component: "รวม องค์ประกอบที่ 2", weight: 40 },
        { component: "2", name: potentialNames[0], weight: 30 },
        { component: "2", name: potentialNames[1], weight: 10 },
      ),
      คะแนน: aScoringSheet(
        ...potentialRows(formula("='เกณฑ์การให้คะแนน'!G6", 25), formula("='เกณฑ์การให้คะแนน'!G7", 10)),
        sum("รวมองค์ประกอบที่ 2", formula("=SUM(E3:E4)", 35)),
      ),
    }),
    "a sheet that lacks a row of the plan, which is another matter": aPlan({
      แผน: aPotentialTable([10, 5, 5, 5, 5]),
      คะแนน: potential(10, 5, 5, 5),
    }),
    "rows under no heading that make the whole score": aPlan({
      คะแนน: aScoringSheet(...agendaRows(40, 30, 30).slice(1), sum("รวม", 100)),
    }),
    "rows under no heading that make component 1": aPlan({
      คะแนน: aScoringSheet(...agendaRows(40, 30).slice(1), sum("รวม", 70)),
    }),
    "a split of component 1 that indicators share": aPlan({
      คะแนน: aScoringSheet(
        ["1.1 Agenda Base", null, null, null, 40],
        ...agendaRows(null, null).slice(1),
        ["1.2 Function Base", null, null, null, 30],
        [1, null, "จำนวนครั้ง", "6 ครั้ง", null, 6],
      ),
    }),
    "a split that leaves the rest to a row under neither heading": aPlan({
      คะแนน: aScoringSheet(
        ["องค์ประกอบที่ 1 Performance Base"],
        [1, null, "จำนวนเรื่อง", "6 เรื่อง", null, 6],
        ["1.1 Agenda Base", null, null, null, 30],
        ...agendaRows(null).slice(1),
        ["1.2 Function Base", null, null, null, 30],
        [1, null, "จำนวนครั้ง", "6 ครั้ง", null, 6],
      ),
    }),
    "half of a split, which leaves the rest to the other": aPlan({
      คะแนน: aScoringSheet(...agendaRows(null, null), sum("รวม 1.1", 40)),
    }),
    "a split of component 1 that the rows follow": aPlan({
      คะแนน: aScoringSheet(
        ["1.1 Agenda Base", null, null, null, 40],
        ...agendaRows(25, 15).slice(1),
        ["1.2 Function Base", null, null, null, 30],
        [1, null, "จำนวนครั้ง", "6 ครั้ง", 30, 6],
      ),
    }),
  },
  reports: {
    "fractions that nearly make one, and their sum": {
      plan: aPlan({ คะแนน: aScoringSheet(...undivided(0.4, 0.4, 0.1), sum("รวม", 0.9)) }),
      findings: [{ at: "'คะแนน'!E5", facts: { component: "total", expected: 1, summed: 0.9, ...rows } }],
    },
    "a sum that is not what the fractions make": {
      plan: aPlan({ คะแนน: aScoringSheet(...undivided(0.5, 0.3, 0.2), sum("รวม", 0.5)) }),
      findings: [
        { at: "'คะแนน'!E5", facts: { component: "total", expected: 1, summed: 1, blank: 0, stated: 0.5 } },
      ],
    },
    "fractions that do not make one": {
      plan: aPlan({ คะแนน: aScoringSheet(...undivided(0.4, 0.35)) }),
      at: "'คะแนน'!E2",
      facts: { component: "total", expected: 1, summed: 0.75, ...rows },
      says: {
        th: "น้ำหนักทั้งหมดรวมได้ 0.75 แต่ต้องรวมได้ 1",
        en: "Total: the weights add up to 0.75, but must make 1.",
      },
    },
    "a split that gives more than component 1 has to indicators that share it": {
      plan: aPlan({
        คะแนน: aScoringSheet(
          ["1.1 Agenda Base", null, null, null, 40],
          ...agendaRows(null, null).slice(1),
          ["1.2 Function Base", null, null, null, 40],
          [1, null, "จำนวนครั้ง", "6 ครั้ง", null, 6],
        ),
      }),
      at: "'คะแนน'!E2",
      related: ["'คะแนน'!E5"],
      facts: { component: "1", expected: 70, summed: 80, ...rows },
      says: {
        th: "น้ำหนักขององค์ประกอบที่ 1 Performance Base รวมได้ 80 แต่ต้องรวมได้ 70",
        en: "Component 1, Performance Base: the weights add up to 80, but must make 70.",
      },
    },
    "one half that alone has more than component 1": {
      plan: aPlan({ คะแนน: aScoringSheet(...agendaRows(null, null), sum("รวม 1.1", 80)) }),
      findings: [{ at: "'คะแนน'!E5", facts: { component: "1", expected: 70, summed: 80, ...rows } }],
    },
    "a weight that leaves nothing for the shares of a fill": {
      plan: aPlan({ คะแนน: agenda(80, formula("=70/2", 35)) }),
      findings: [
        {
          at: "'คะแนน'!E3",
          facts: { component: "1", expected: 70, summed: 80, stated: undefined, blank: 1 },
        },
      ],
    },
    "printed weights that make too much, at the heading": {
      plan: aPlan({ แผน: aPotentialTable([10, 10, 5, 5, 5]) }),
      at: "'แผน'!A1",
      facts: { component: "2", expected: 30, summed: 35, stated: 30, blank: 0 },
      related: ["'แผน'!A3", "'แผน'!A4", "'แผน'!A5", "'แผน'!A6", "'แผน'!A7"],
      says: {
        th: "น้ำหนักขององค์ประกอบที่ 2 Potential Base ระบุ 30 แต่ตัวชี้วัดรวมกันได้ 35",
        en: "Component 2, Potential Base: the weight says 30, but its indicators add up to 35.",
      },
    },
    "a printed weight that the scoring sheet contradicts, at its cell": {
      plan: aPlan({
        แผน: aPotentialTable([10, 10, 5, 5, 5]),
        คะแนน: potential(10, 5, 5, 5, 5),
      }),
      at: "'แผน'!A4",
      facts: { ...rows, component: "2", expected: 30, summed: 35 },
      related: ["'คะแนน'!E4"],
      says: {
        th: "น้ำหนักขององค์ประกอบที่ 2 Potential Base รวมได้ 35 แต่ต้องรวมได้ 30",
        en: "Component 2, Potential Base: the weights add up to 35, but must make 30.",
      },
    },
    "printed weights that leave nothing for the missing one": {
      plan: aPlan({ แผน: aPotentialTable([15, undefined, 5, 5, 5]) }),
      at: "'แผน'!A2",
      facts: { component: "2", expected: 30, summed: 30, stated: undefined, blank: 1 },
      says: {
        th: "น้ำหนักขององค์ประกอบที่ 2 Potential Base ที่กำหนดไว้รวมได้ 30 จาก 30 ไม่เหลือให้อีก 1 ตัวชี้วัดที่ยังไม่มีน้ำหนัก",
        en: "Component 2, Potential Base: the given weights take 30 of 30 and leave nothing for 1 without a weight.",
      },
    },
    "a weight of the scoring sheet that differs from the printed one": {
      plan: aPlan({
        แผน: aPotentialTable([10, undefined, 5, 5, 5]),
        คะแนน: potential(12, null, 5, 5, 5),
      }),
      findings: [
        {
          at: "'คะแนน'!E3",
          facts: { ...rows, component: "2", expected: 30, summed: 32 },
          related: ["'แผน'!A3"],
        },
      ],
    },
    "a SUM of the plan's own weights that leaves out the last": {
      plan: aPlan({
        แผน: [
          ["องค์ประกอบที่ 2 (Potential Base) กำหนดค่าน้ำหนักคะแนนร้อยละ 30 จำนวน 3 ตัวชี้วัด ดังนี้"],
          ["ตัวชี้วัด", "โครงการ/กิจกรรม", "งบประมาณ", "น้ำหนัก"],
          ...[10, 5, 15].map((weight, i) => [`2.${i + 1} ${potentialNames[i] ?? ""}`, "กิจกรรม", "-", weight]),
          [null, null, null, formula("=SUM(D3:D4)", 15)],
        ],
      }),
      findings: [
        { at: "'แผน'!D6", facts: { component: "2", expected: 30, summed: 30, stated: 15, blank: 0 } },
      ],
    },
    "a weight of the scoring sheet that fills the plan's gap with too much": {
      plan: aPlan({
        แผน: aPotentialTable([10, undefined, 5, 5, 5]),
        คะแนน: potential(10, 8, 5, 5, 5),
      }),
      findings: [{ at: "'คะแนน'!E4", facts: { ...rows, component: "2", expected: 30, summed: 33 } }],
    },
    "a heading that contradicts the other component's, and not its rows": {
      plan: aPlan({
        แผน: [
          ["องค์ประกอบที่ 1 ประสิทธิภาพ (Performance Base) กำหนดคะแนนร้อยละ 70"],
          ["1.1 ภารกิจสำคัญ (Agenda Base)"],
          ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ (H/R)"],
          [1, "ร้อยละของงาน", "ร้อยละ 80", "H : สกต."],
        ],
        ศักยภาพ: aPotentialTable([10, 5, 5, 5, 5], { points: 40 }),
      }),
      at: "'ศักยภาพ'!A1",
      facts: { ...rows, component: "total", expected: 100, summed: 110 },
      related: ["'แผน'!A1"],
      says: {
        th: "น้ำหนักทั้งหมดรวมได้ 110 แต่ต้องรวมได้ 100",
        en: "Total: the weights add up to 110, but must make 100.",
      },
    },
    "the one weight that is unlike the others": {
      plan: aPlan({ คะแนน: agenda(17.5, 17.5, 18.5, 17.5) }),
      findings: [{ at: "'คะแนน'!E5", facts: { ...rows, component: "1", expected: 70, summed: 71 } }],
    },
    "weights of component 1 at their sum, with no other error for the sums of it": {
      plan: aPlan({
        คะแนน: aScoringSheet(
          ...agendaRows(20, 25, 15),
          sum("รวมองค์ประกอบที่ 1", formula("=SUM(E3:E5)", 60)),
          ...potentialRows(10, 20),
          sum("รวมองค์ประกอบที่ 2", 30),
          sum("รวมทั้งสิ้น", 90),
        ),
      }),
      findings: [{ at: "'คะแนน'!E6", facts: { ...rows, component: "1", expected: 70, summed: 60 } }],
    },
    "weights of 1.1 that do not make what its heading says": {
      plan: aPlan({
        คะแนน: aScoringSheet(
          ["1.1 Agenda Base", null, null, null, 40],
          ...agendaRows(25, 25).slice(1),
          ["1.2 Function Base", null, null, null, 30],
          [1, null, "จำนวนครั้ง", "6 ครั้ง", 30, 6],
        ),
      }),
      findings: [{ at: "'คะแนน'!E2", facts: { ...rows, component: "1.1", expected: 40, summed: 50 } }],
    },
    "weights that leave nothing for the blank ones": {
      plan: aPlan({ คะแนน: agenda(40, 40, null) }),
      findings: [
        {
          at: "'คะแนน'!E3",
          facts: { component: "1", expected: 70, summed: 80, stated: undefined, blank: 1 },
        },
      ],
    },
    "a typed subtotal that is not its rows' sum, once for all sums above it": {
      plan: aPlan({
        คะแนน: aScoringSheet(
          ...agendaRows(35, 35),
          sum("รวม 1.1", 60),
          sum("รวมองค์ประกอบที่ 1", 60),
          ...potentialRows(10, 20),
          sum("รวมทั้งสิ้น", 90),
        ),
      }),
      at: "'คะแนน'!E5",
      facts: { component: "1.1", expected: 70, summed: 70, stated: 60, blank: 0 },
      says: {
        th: "น้ำหนักของ 1.1 Agenda Base ระบุ 60 แต่ตัวชี้วัดรวมกันได้ 70",
        en: "1.1 Agenda Base: the weight says 60, but its indicators add up to 70.",
      },
    },
    "a subtotal of a strategy that is not that of its rows": {
      plan: aPlan({
        คะแนน: aScoringSheet(
          ...agendaRows(30, 20).slice(1),
          sum("รวมยุทธศาสตร์ที่ 1", 40),
          ...agendaRows(30, 20).slice(1),
          sum("รวมยุทธศาสตร์ที่ 2", 50),
          sum("รวมทั้งสิ้น", 100),
        ),
      }),
      at: "'คะแนน'!E4",
      facts: {
        ...{ component: "total", expected: 50, summed: 50, stated: 40, blank: 0 },
        of: "รวมยุทธศาสตร์ที่ 1",
      },
      says: {
        th: "น้ำหนักของ “รวมยุทธศาสตร์ที่ 1” ระบุ 40 แต่ตัวชี้วัดรวมกันได้ 50",
        en: "“รวมยุทธศาสตร์ที่ 1”: the weight says 40, but its indicators add up to 50.",
      },
    },
    "a group whose weight is not that of its rows, which make 100": {
      plan: aPlan({ คะแนน: inGroups(50, [30, 30]) }),
      findings: [{ at: "'คะแนน'!E2", facts: { ...ofGroup, expected: 60, summed: 60, stated: 50 } }],
    },
    "a row that its group has points for, at the group": {
      plan: aPlan({ คะแนน: inGroups(60, [20, 30]) }),
      at: "'คะแนน'!E2",
      facts: { ...ofGroup, expected: 50, summed: 50, stated: 60 },
      says: {
        th: "น้ำหนักของ “ด้านสังคม” ระบุ 60 แต่ตัวชี้วัดรวมกันได้ 50",
        en: "“ด้านสังคม”: the weight says 60, but its indicators add up to 50.",
      },
    },
    "a formula that leaves out a row": {
      plan: aPlan({
        คะแนน: aScoringSheet(...agendaRows(30, 20, 20), sum("รวม 1.1", formula("=SUM(E3:E4)", 50))),
      }),
      findings: [
        { at: "'คะแนน'!E6", facts: { component: "1.1", expected: 70, summed: 70, stated: 50, blank: 0 } },
      ],
    },
    "a typed total that is not 100 where rows are blank": {
      plan: aPlan({
        คะแนน: aScoringSheet(...agendaRows(20, null, null), ...potentialRows(10, null), sum("รวมทั้งสิ้น", 90)),
      }),
      findings: [{ at: "'คะแนน'!E9", facts: { ...rows, component: "total", expected: 100, summed: 90 } }],
    },
    "rows under no heading against 100": {
      plan: aPlan({ คะแนน: aScoringSheet(...agendaRows(40, 50).slice(1)) }),
      findings: [{ at: "'คะแนน'!E2", facts: { ...rows, component: "total", expected: 100, summed: 90 } }],
    },
    "rows under no heading that make 100, where the criteria give component 1 only 70": {
      plan: aPlan({
        ...aCriteriaSheet(
          { component: "รวม องค์ประกอบที่ 1", weight: 70 },
          { component: "รวม องค์ประกอบที่ 2", weight: 30 },
        ),
        คะแนน: aScoringSheet(...agendaRows(50, 50).slice(1)),
      }),
      findings: [{ at: "'คะแนน'!E2", facts: { ...rows, component: "1", expected: 70, summed: 100 } }],
    },
    "the weight column of an evaluation without a scoring sheet": {
      plan: aPlan({
        แผน: [
          ["1.1 ภารกิจสำคัญ (Agenda Base)"],
          ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ (H/R)", "น้ำหนัก"],
          [1, "ร้อยละของงาน", "ร้อยละ 80", "H : สกต.", 40],
          [2, "ร้อยละของถนน", "ร้อยละ 80", "H : สกต.", 20],
        ],
      }),
      findings: [{ at: "'แผน'!E3", facts: { ...rows, component: "1", expected: 70, summed: 60 } }],
    },
  },
});
