import { scoreOutdated } from "../../../../src/core/findings/rules/score-outdated";
import { aPlan, formula, percent } from "../../../support/a-plan";
import { agendaNames, aScoringSheet } from "../../../support/a-scoring-sheet";
import type { TestCell } from "../../../support/a-snapshot";
import { describeRule } from "../../../support/describe-rule";

const filled = (target: TestCell, actual: TestCell, achievement: TestCell) =>
  aPlan({
    คะแนน: aScoringSheet(
      ["1.1 Agenda Base"],
      [1, null, agendaNames[0], target, 70, actual, achievement],
      [2, null, agendaNames[1], "6 ครั้ง", 0, 3, formula('=IF(ISNUMBER(F4),MIN(1,MAX(0,F4/6)),"")', 0.5)],
    ),
  });
const of80 = (shown: TestCell & (string | number)) =>
  formula('=IF(ISNUMBER(F3),MIN(1,MAX(0,F3/80)),"")', shown, "0.00%");

/** Of a sheet without a column of achievements. */
const direct = (target: TestCell, score: TestCell, weight: TestCell = 70) =>
  aPlan({
    คะแนน: [
      ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"],
      ["1.1 Agenda Base"],
      [1, agendaNames[0], target, weight, 3, score],
    ],
  });
const of6 = (shown: TestCell & (string | number)) =>
  formula('=IF(ISNUMBER(E3),D3*MIN(1,MAX(0,E3/6)),"")', shown, "0.00");

const weighed = (first: TestCell, ...others: readonly TestCell[]) =>
  aPlan({
    คะแนน: aScoringSheet(
      ["1.1 Agenda Base"],
      ...[first, ...others].map((weight, nth): TestCell[] => [
        nth + 1,
        null,
        agendaNames[nth] ?? "",
        "ร้อยละ 80",
        weight,
        null,
      ]),
    ),
  });

describeRule(scoreOutdated, {
  accepts: {
    "shares of the weights as they are": weighed(30, formula("=MAX(0,70-E3)", 40)),
    "a share that differs from the others in what is not shown": weighed(34.9997, formula("=70/2", 35)),
    "a user's own formula for a weight": weighed(30, formula("=30+5", 35)),
    "what was filled just now": filled("ร้อยละ 80", 60, of80(0.75)),
    "a score that comes straight from target and actual": direct("6 ครั้ง", of6(35)),
    "a user's own formula for a score": direct("10 ครั้ง", formula("=E3/6*D3", 35)),
    "a row whose actual is still missing": filled("ร้อยละ 80", null, of80("")),
    "a user's own formula": filled("ร้อยละ 80", 60, formula("=F3/90", 0.6667)),
    "a typed achievement": filled("ร้อยละ 80", 60, percent(0.5)),
    "a formula that shows an error of its own": filled("ร้อยละ 80", 60, {
      content: { value: { error: "#REF!" }, formula: '=IF(ISNUMBER(F3),MIN(1,MAX(0,F3/80)),"")' },
    }),
  },
  reports: {
    "a target in words that was changed since": {
      plan: filled("ร้อยละ 90", 72, of80(0.9)),
      at: "'คะแนน'!G3",
      related: [],
      facts: { indicator: agendaNames[0], column: "achievement", shown: 90, computed: 80, also: 0 },
      says: {
        th: "ความสำเร็จของ “ร้อยละของเรื่องที่ได้รับการแก้ไข” ที่สูตรแสดงเป็นร้อยละ 90 แต่ตามข้อมูลปัจจุบันเป็นร้อยละ 80 โปรดคำนวณคะแนนอีกครั้ง",
        en: "The formula shows 90 percent achieved of “ร้อยละของเรื่องที่ได้รับการแก้ไข”, but the row now gives 80 percent; fill the scores again.",
      },
    },
    "a score where there is no column of achievements": {
      plan: direct("10 ครั้ง", of6(35)),
      at: "'คะแนน'!F3",
      related: [],
      facts: { indicator: agendaNames[0], column: "score", shown: 35, computed: 21, also: 0 },
      says: {
        th: "คะแนนของ “ร้อยละของเรื่องที่ได้รับการแก้ไข” ที่สูตรแสดงเป็น 35 แต่ตามข้อมูลปัจจุบันเป็น 21 โปรดคำนวณคะแนนอีกครั้ง",
        en: "The formula shows 35 as the score of “ร้อยละของเรื่องที่ได้รับการแก้ไข”, but the row now gives 21; fill the scores again.",
      },
    },
    "the share of a weight, of which its score follows": {
      plan: direct("6 ครั้ง", of6(17.5), formula("=70/2", 35)),
      findings: [
        {
          at: "'คะแนน'!D3",
          facts: { indicator: agendaNames[0], column: "weight", shown: 35, computed: 70, also: 0 },
        },
      ],
    },
    "a percent typed where the formula takes a number": {
      plan: filled(
        "ไม่เกินร้อยละ 20",
        percent(0.4),
        formula('=IF(ISNUMBER(F3),IF(F3<=20,1,20/F3),"")', 1, "0%"),
      ),
      findings: [
        {
          at: "'คะแนน'!G3",
          facts: { indicator: agendaNames[0], column: "achievement", shown: 100, computed: 50, also: 0 },
        },
      ],
    },
    "an actual in words that the formula does not know yet": {
      plan: filled("ร้อยละ 80", "ร้อยละ 40", of80("")),
      at: "'คะแนน'!G3",
      facts: { indicator: agendaNames[0], column: "achievement", shown: undefined, computed: 50, also: 0 },
      says: {
        th: "ความสำเร็จของ “ร้อยละของเรื่องที่ได้รับการแก้ไข” ที่สูตรแสดงเป็นไม่มีค่า แต่ตามข้อมูลปัจจุบันเป็นร้อยละ 50 โปรดคำนวณคะแนนอีกครั้ง",
        en: "The formula shows nothing achieved of “ร้อยละของเรื่องที่ได้รับการแก้ไข”, but the row now gives 50 percent; fill the scores again.",
      },
    },
    "a share that was left when another weight was typed": {
      plan: weighed(30, formula("=70/2", 35)),
      at: "'คะแนน'!E4",
      related: [],
      facts: { indicator: agendaNames[1], column: "weight", shown: 35, computed: 40, also: 0 },
      says: {
        th: `น้ำหนักของ “${agendaNames[1] ?? ""}” ที่สูตรแสดงเป็น 35 แต่ตามน้ำหนักที่กำหนดไว้ในปัจจุบันเป็น 40 โปรดคำนวณคะแนนอีกครั้ง`,
        en: `The formula shows 35 as the weight of “${agendaNames[1] ?? ""}”, but the weights now give 40; fill the scores again.`,
      },
    },
    "the shares of several rows once": {
      plan: weighed(30, formula("=70/3", 70 / 3), formula("=70/3", 70 / 3)),
      findings: [
        {
          at: "'คะแนน'!E4",
          related: ["'คะแนน'!E5"],
          facts: { indicator: agendaNames[1], column: "weight", shown: 70 / 3, computed: 20, also: 1 },
        },
      ],
    },
    "several once": {
      plan: aPlan({
        คะแนน: aScoringSheet(
          ["1.1 Agenda Base"],
          ...[3, 4].map((row): TestCell[] => [
            row,
            null,
            agendaNames[row - 3] ?? "",
            "ร้อยละ 90",
            35,
            72,
            formula(`=IF(ISNUMBER(F${row}),MIN(1,MAX(0,F${row}/80)),"")`, 0.9),
          ]),
        ),
      }),
      findings: [
        {
          at: "'คะแนน'!G3",
          related: ["'คะแนน'!G4"],
          facts: { indicator: agendaNames[0], column: "achievement", shown: 90, computed: 80, also: 1 },
        },
      ],
    },
  },
});
