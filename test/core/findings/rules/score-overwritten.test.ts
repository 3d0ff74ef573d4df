import { scoreOverwritten } from "../../../../src/core/findings/rules/score-overwritten";
import { aPlan, formatted, formula, percent } from "../../../support/a-plan";
import { aScoreSum, aScoredRow, scoredName } from "../../../support/a-scored-row";
import { agendaRows, aScoringSheet, potentialRows } from "../../../support/a-scoring-sheet";
import { describeRule } from "../../../support/describe-rule";

const scored = (typed: Parameters<typeof aScoredRow>[0]) =>
  aPlan({ คะแนน: aScoringSheet(["1.1 Agenda Base"], aScoredRow(typed)) });
const about = { indicator: scoredName, component: "1.1" } as const;
/** Sums of scores above which no row has a score, nor weights that are certain. */
const unfilled = (first: number, second: number, both: number) =>
  aPlan({
    คะแนน: aScoringSheet(
      ...agendaRows(null, null),
      aScoreSum("รวมองค์ประกอบที่ 1", first),
      ...potentialRows(15, 15),
      aScoreSum("รวมองค์ประกอบที่ 2", second),
      aScoreSum("รวมทั้งสิ้น", both),
    ),
  });

/** Two strategies of rows that earn 30 and 25, with these sums typed. */
const ofStrategies = (first: number, second: number, both: number) => {
  const row = (no: number, weight: number, actual: number) =>
    [
      no,
      null,
      `จำนวนครั้งที่จัดงาน ${"ก".repeat(no)}`,
      "10 ครั้ง",
      weight,
      actual,
      null,
      (weight * actual) / 10,
    ] as const;
  return aPlan({
    คะแนน: aScoringSheet(
      row(1, 20, 5),
      row(2, 20, 10),
      aScoreSum("รวมยุทธศาสตร์ที่ 1", first),
      row(3, 30, 5),
      row(4, 30, 10 / 3),
      aScoreSum("รวมยุทธศาสตร์ที่ 2", second),
      aScoreSum("รวมทั้งสิ้น", both),
    ),
  });
};

describeRule(scoreOverwritten, {
  accepts: {
    "blank cells": scored({}),
    "the right score, with two decimals": scored({ achievement: percent(0.8889), score: 8.89 }),
    "an achievement in points of a hundred": scored({ achievement: formatted(88.89, "0.00"), score: 8.89 }),
    "a score that goes on from a rounded achievement": scored({ achievement: percent(0.89), score: 8.9 }),
    "an achievement beyond the cap, as far as the actual is": scored({
      actual: 108,
      achievement: percent(1.2),
    }),
    "a score above its weight, which is another matter": scored({ score: 12 }),
    "a formula, whatever it shows": scored({ score: formula("=F3/10", 8) }),
    "a score without an actual, which is another matter": scored({ actual: null, score: 5 }),
    "a score by a target that is only assumed": scored({ target: "-", score: 5 }),
    "a score by a direction that is only guessed": aPlan({
      คะแนน: aScoringSheet(["1.1 Agenda Base"], [1, null, "จำนวนเรื่องค้าง", "80 เรื่อง", 10, 40, null, 5]),
    }),
    "scores by weights that are only shared out": aPlan({
      คะแนน: aScoringSheet(...agendaRows(null, null).map((row) => [...row, null, 5])),
    }),
    "sums of the scores above": aPlan({
      คะแนน: aScoringSheet(
        ["1.1 Agenda Base"],
        aScoredRow({ score: 8.89 }),
        aScoreSum("รวม 1.1", 8.89),
        aScoreSum("รวมทั้งสิ้น", formula("=SUM(H3)", 8.89)),
      ),
    }),
    "typed sums of strategies that their rows give": ofStrategies(30, 25, 55),
    "typed sums of a sheet that is not filled, where they add up": unfilled(60, 20, 80),
  },
  reports: {
    "what the levels beside it do not give, although no target is stated": {
      plan: aPlan({
        คะแนน: [
          [
            "ที่",
            "ตัวชี้วัด",
            "น้ำหนัก",
            ...[1, 2, 3, 4, 5].map((level) => `ระดับ ${level}`),
            "ผลการดำเนินงาน",
            "คะแนน",
          ],
          ["1.1 Agenda Base"],
          [1, "ร้อยละของงาน", 70, 60, 65, 70, 75, 80, 72, 70],
        ],
      }),
      findings: [
        {
          at: "'คะแนน'!J3",
          facts: {
            indicator: "ร้อยละของงาน",
            component: "1.1",
            column: "score",
            typed: 70,
            computed: 47.599999999999994,
          },
        },
      ],
    },
    "a score out of 5, in its own words": {
      plan: aPlan({
        คะแนน: [
          ["ที่", "ตัวชี้วัด", "เป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "ค่าคะแนน (1-5)", "คะแนนถ่วงน้ำหนัก"],
          [1, "จำนวนครั้งประชุม", "10 ครั้ง", 60, 8, 3],
          [2, "ร้อยละของงาน", "ร้อยละ 80", 40, 80, 5],
        ],
      }),
      at: "'คะแนน'!F2",
      facts: {
        indicator: "จำนวนครั้งประชุม",
        component: "1",
        column: "achievement",
        typed: 3,
        computed: 4,
        outOf: 5,
      },
      says: {
        th: "ค่าคะแนนของ “จำนวนครั้งประชุม” พิมพ์ไว้ 3 แต่คำนวณได้ 4",
        en: "The score out of 5 of “จำนวนครั้งประชุม” is typed as 3, but comes to 4.",
      },
    },
    "a typed sum of a strategy that its own rows do not give": {
      plan: ofStrategies(30, 20, 50),
      findings: [
        {
          at: "'คะแนน'!H7",
          facts: {
            indicator: "รวมยุทธศาสตร์ที่ 2",
            component: "total",
            column: "score",
            typed: 20,
            computed: 25,
          },
        },
      ],
      says: {
        th: "คะแนนของ “รวมยุทธศาสตร์ที่ 2” พิมพ์ไว้ 20 แต่คำนวณได้ 25",
        en: "The score of “รวมยุทธศาสตร์ที่ 2” is typed as 20, but comes to 25.",
      },
    },
    "a typed total of typed sums in a sheet that is not filled": {
      plan: unfilled(60, 20, 90),
      findings: [
        {
          at: "'คะแนน'!H10",
          facts: { indicator: undefined, component: "total", column: "score", typed: 90, computed: 80 },
        },
      ],
    },
    "a typed score that the inputs do not give": {
      plan: scored({ score: 9.5 }),
      at: "'คะแนน'!H3",
      facts: { ...about, column: "score", typed: 9.5, computed: expect.closeTo(8.889, 3) as number },
      says: {
        th: "คะแนนของ “ร้อยละของงาน” พิมพ์ไว้ 9.5 แต่คำนวณได้ 8.89",
        en: "The score of “ร้อยละของงาน” is typed as 9.5, but comes to 8.89.",
      },
    },
    "a typed achievement, and not the score that follows from it": {
      plan: scored({ achievement: percent(0.95), score: 9.5 }),
      at: "'คะแนน'!G3",
      facts: { ...about, column: "achievement", typed: 95, computed: expect.closeTo(88.889, 3) as number },
      says: {
        th: "ความสำเร็จของ “ร้อยละของงาน” พิมพ์ไว้ร้อยละ 95 แต่คำนวณได้ร้อยละ 88.89",
        en: "The achievement (%) of “ร้อยละของงาน” is typed as 95, but comes to 88.89.",
      },
    },
    "an achievement that the actual is far from": {
      plan: scored({ actual: 108, achievement: percent(50) }),
      findings: [
        {
          at: "'คะแนน'!G3",
          facts: { ...about, column: "achievement", typed: 5000, computed: expect.closeTo(100, 6) as number },
        },
      ],
    },
    "a score by the only weight that the others leave": {
      plan: aPlan({
        คะแนน: aScoringSheet(
          ["1.1 Agenda Base"],
          ["1", null, "จำนวนครั้ง", "6 ครั้ง", 60, 6],
          aScoredRow({ weight: null, score: 5 }),
        ),
      }),
      findings: [
        {
          at: "'คะแนน'!H4",
          facts: { ...about, column: "score", typed: 5, computed: expect.closeTo(8.889, 3) as number },
        },
      ],
    },
    "a score typed over a filled sheet's formula, where weight and achievement are assumed but stand there": {
      plan: aPlan({
        คะแนน: aScoringSheet(
          ["1.1 Agenda Base"],
          aScoredRow({
            target: "-",
            weight: formula("=70/2", 35),
            achievement: formula('=IF(ISNUMBER(F3),F3/100,"")', 0.8),
            score: 30,
          }),
          aScoredRow({ weight: formula("=70/2", 35) }),
        ),
      }),
      findings: [
        {
          at: "'คะแนน'!H3",
          facts: { ...about, column: "score", typed: 30, computed: expect.closeTo(28, 6) as number },
        },
      ],
    },
    "a cleared sum, and not the total that lacks it": {
      plan: aPlan({
        คะแนน: aScoringSheet(
          ["1.1 Agenda Base"],
          aScoredRow({ score: formula("=E3*F3/90", 8.888888) }),
          aScoreSum("รวม 1.1", null),
          aScoreSum("รวมทั้งสิ้น", formula("=H4", 0)),
        ),
      }),
      at: "'คะแนน'!H4",
      facts: {
        indicator: undefined,
        component: "1.1",
        column: "score",
        typed: undefined,
        computed: expect.closeTo(8.889, 3) as number,
      },
      says: {
        th: "ช่องคะแนนรวมของ 1.1 Agenda Base ว่าง แต่คำนวณได้ 8.89",
        en: "The score of 1.1 Agenda Base is blank, but comes to 8.89.",
      },
    },
    "a typed sum, and not the total that repeats it": {
      plan: aPlan({
        คะแนน: aScoringSheet(
          ["1.1 Agenda Base"],
          aScoredRow({ score: formula("=E3*F3/90", 8.888888) }),
          aScoreSum("รวม 1.1", 10),
          aScoreSum("รวมทั้งสิ้น", 10),
        ),
      }),
      at: "'คะแนน'!H4",
      facts: {
        indicator: undefined,
        component: "1.1",
        column: "score",
        typed: 10,
        computed: expect.closeTo(8.889, 3) as number,
      },
      says: {
        th: "คะแนนของ 1.1 Agenda Base พิมพ์ไว้ 10 แต่คำนวณได้ 8.89",
        en: "The score of 1.1 Agenda Base is typed as 10, but comes to 8.89.",
      },
    },
  },
});
