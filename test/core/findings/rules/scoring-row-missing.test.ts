import { scoringRowMissing } from "../../../../src/core/findings/rules/scoring-row-missing";
import { aPlan } from "../../../support/a-plan";
import { aPotentialTable, potentialNames } from "../../../support/a-potential-table";
import { agendaNames, agendaRows, aScoringSheet, potentialRows } from "../../../support/a-scoring-sheet";
import { anEvaluationTable } from "../../../support/an-evaluation-table";
import { describeRule } from "../../../support/describe-rule";

const [first, second, third, fourth] = agendaNames;
const evaluated = (...names: readonly string[]) => anEvaluationTable(names.map((name) => ({ name })));
const once = { alsoMissing: 0, again: false };

describeRule(scoringRowMissing, {
  accepts: {
    "a row for every indicator": aPlan({
      แผน: evaluated(first, second),
      ศักยภาพ: aPotentialTable([10, 20]),
      คะแนน: aScoringSheet(...agendaRows(35, 35), ...potentialRows(10, 20)),
    }),
    "a plan without a scoring sheet": aPlan({ แผน: evaluated(first, second) }),
    "a scoring sheet without a plan": aPlan({ คะแนน: aScoringSheet(...agendaRows(35, 35)) }),
    "a scoring sheet that has no rows yet": aPlan({ แผน: evaluated(first), คะแนน: aScoringSheet() }),
    "potential rows where the plan has no potential table": aPlan({
      แผน: evaluated(first, second),
      คะแนน: aScoringSheet(...agendaRows(35, 35), ...potentialRows(10, 20)),
    }),
    "a row too many where the plan's heading counts one more": aPlan({
      ศักยภาพ: aPotentialTable([10, 15], { count: 3 }),
      คะแนน: aScoringSheet(...potentialRows(10, 15, 5)),
    }),
    "a code that the plan types for two key results": aPlan({
      แผน: anEvaluationTable([
        { code: 3102, name: first },
        { code: 3102, name: second },
      ]),
      คะแนน: aScoringSheet(["1.1 Agenda Base"], [1, 3101, first, "ร้อยละ 80"], [2, 3102, second, "ร้อยละ 80"]),
    }),
    "a row that has lost its name, and the indicator that it may be": aPlan({
      แผน: evaluated(first, second),
      คะแนน: aScoringSheet(
        ["1.1 Agenda Base"],
        [1, null, null, "ร้อยละ 80", 35, 80],
        [2, null, first, "ร้อยละ 80", 35, 80],
      ),
    }),
    "one row for a key result that stands twice in the plan": aPlan({
      แผน: evaluated(first, second, first),
      คะแนน: aScoringSheet(...agendaRows(35, 35)),
    }),
  },
  reports: {
    "an indicator without a row, at the plan's cell": {
      plan: aPlan({ แผน: evaluated(first, second, third), คะแนน: aScoringSheet(...agendaRows(35, 35)) }),
      at: "'แผน'!C5",
      facts: { ...once, indicator: third, missingIn: "scoring" },
      says: {
        th: "แบบให้คะแนนไม่มีแถวของ “ร้อยละของถนนที่ผ่านการล้าง”",
        en: "The scoring sheet has no row for “ร้อยละของถนนที่ผ่านการล้าง”.",
      },
    },
    "a row of another indicator in the place of one that has lost its name": {
      plan: aPlan({
        KR: [
          ["ลำดับที่", "ตัวชี้วัดผลหลัก (KR)"],
          [1, first],
          [2, second],
        ],
        แผน: evaluated(first, ""),
        คะแนน: aScoringSheet(...agendaRows(35), [2, null, "จำนวนครั้งในการประชุม", "ร้อยละ 80", 35, 80]),
      }),
      findings: [
        { at: "'คะแนน'!C4", facts: { ...once, indicator: "จำนวนครั้งในการประชุม", missingIn: "plan" } },
      ],
    },
    "an indicator that asks for another target than the row without a name": {
      plan: aPlan({
        แผน: evaluated(first, second),
        คะแนน: aScoringSheet(...agendaRows(35), [2, null, null, "5 ครั้ง", 35, 5]),
      }),
      findings: [{ at: "'แผน'!C4", facts: { ...once, indicator: second, missingIn: "scoring" } }],
    },
    "a row without an indicator": {
      plan: aPlan({ แผน: evaluated(first), คะแนน: aScoringSheet(...agendaRows(35, 35)) }),
      at: "'คะแนน'!C4",
      facts: { ...once, indicator: second, missingIn: "plan" },
      says: {
        th: "“สัดส่วนพื้นที่สีเขียวต่อประชากร” ในแบบให้คะแนนไม่มีในส่วนที่ 4 ของแผน",
        en: "“สัดส่วนพื้นที่สีเขียวต่อประชากร” of the scoring sheet is not in part 4 of the plan.",
      },
    },
    "a rewritten row once, with the indicator whose number it has": {
      plan: aPlan({ แผน: evaluated(first, fourth), คะแนน: aScoringSheet(...agendaRows(35, 35)) }),
      findings: [
        {
          at: "'คะแนน'!C4",
          facts: { ...once, indicator: second, missingIn: "plan", likely: fourth },
          related: ["'แผน'!C4"],
        },
      ],
    },
    "a rewritten row in another place once, with the indicator of the likest name": {
      plan: aPlan({
        แผน: evaluated("จำนวนลานกีฬาที่ปรับปรุง", first, second),
        คะแนน: aScoringSheet(...agendaRows(30, 30), [
          3,
          null,
          "จำนวนลานกีฬาที่ได้รับการปรับปรุง",
          "ร้อยละ 80",
          10,
          80,
        ]),
      }),
      at: "'คะแนน'!C5",
      facts: {
        ...once,
        indicator: "จำนวนลานกีฬาที่ได้รับการปรับปรุง",
        missingIn: "plan",
        likely: "จำนวนลานกีฬาที่ปรับปรุง",
      },
      related: ["'แผน'!C3"],
      says: {
        th: "“จำนวนลานกีฬาที่ได้รับการปรับปรุง” ในแบบให้คะแนนไม่มีในส่วนที่ 4 ของแผน อาจหมายถึง “จำนวนลานกีฬาที่ปรับปรุง” ซึ่งแบบให้คะแนนไม่มี",
        en: "“จำนวนลานกีฬาที่ได้รับการปรับปรุง” of the scoring sheet is not in part 4 of the plan; it may be “จำนวนลานกีฬาที่ปรับปรุง”, which the scoring sheet lacks.",
      },
    },
    "the only row and the only indicator that are left, once, unless they ask for something else": {
      plan: aPlan({
        แผน: evaluated(fourth, first),
        คะแนน: aScoringSheet(...agendaRows(30), [3, null, "จำนวนครั้งในการประชุม", "ร้อยละ 80", 10, 80]),
        "แผน 2": aPotentialTable([10, 20]),
        "คะแนน 2": aScoringSheet(...potentialRows(10)),
      }),
      findings: [
        {
          at: "'คะแนน'!C4",
          facts: { ...once, indicator: "จำนวนครั้งในการประชุม", missingIn: "plan", likely: fourth },
          related: ["'แผน'!C3"],
        },
        { at: "'แผน 2'!A4", facts: { ...once, indicator: potentialNames[1], missingIn: "scoring" } },
      ],
    },
    "a second row of the same indicator": {
      plan: aPlan({
        แผน: evaluated(first, second),
        คะแนน: aScoringSheet(...agendaRows(35, 35), [3, null, first, "ร้อยละ 80", 10, 80]),
      }),
      at: "'คะแนน'!C5",
      facts: { ...once, indicator: first, missingIn: "plan", again: true },
      says: {
        th: "“ร้อยละของเรื่องที่ได้รับการแก้ไข” มีแถวในแบบให้คะแนนซ้ำกัน",
        en: "“ร้อยละของเรื่องที่ได้รับการแก้ไข” has a second row in the scoring sheet.",
      },
    },
    "a component that the sheet leaves out, once": {
      plan: aPlan({
        แผน: evaluated(first, second),
        ศักยภาพ: aPotentialTable([10, 5, 15]),
        คะแนน: aScoringSheet(...agendaRows(35, 35)),
      }),
      at: "'ศักยภาพ'!A3",
      facts: { indicator: potentialNames[0], missingIn: "scoring", alsoMissing: 2, again: false },
      related: ["'ศักยภาพ'!A4", "'ศักยภาพ'!A5"],
      says: {
        th: "แบบให้คะแนนไม่มี “ร้อยละของการเบิกจ่ายงบประมาณ” และตัวชี้วัดอื่นขององค์ประกอบเดียวกันอีก 2 ตัวชี้วัด",
        en: "The scoring sheet has neither “ร้อยละของการเบิกจ่ายงบประมาณ” nor the 2 other indicators of its component.",
      },
    },
  },
});
