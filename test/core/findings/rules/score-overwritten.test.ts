import { scoreOverwritten } from "../../../../src/core/findings/rules/score-overwritten";
import { aPlan, formatted, formula, percent } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";
import { agendaRows, aScoringSheet } from "../../../support/a-scoring-sheet";
import { describeRule } from "../../../support/describe-rule";

const name = "ร้อยละของงาน";

interface Typed {
  readonly target?: TestCell;
  readonly weight?: TestCell;
  readonly actual?: TestCell;
  readonly achievement?: TestCell;
  readonly score?: TestCell;
}

/** Of weight 10 and target ร้อยละ 90, 80 was reached: 88.89 percent, 8.89 points. */
const aRow = ({ target = "ร้อยละ 90", weight = 10, actual = 80, achievement, score }: Typed): TestCell[] => [
  1,
  null,
  name,
  target,
  weight,
  actual,
  achievement,
  score,
];
const scored = (typed: Typed) => aPlan({ คะแนน: aScoringSheet(["1.1 Agenda Base"], aRow(typed)) });
const about = { indicator: name, component: "1.1" } as const;
const sum = (label: string, score: TestCell): TestCell[] => [
  label,
  null,
  null,
  null,
  null,
  null,
  null,
  score,
];

describeRule(scoreOverwritten, {
  accepts: {
    "blank cells": scored({}),
    "the right score, with two decimals": scored({ achievement: percent(0.8889), score: 8.89 }),
    "an achievement in points of a hundred": scored({ achievement: formatted(88.89, "0.00"), score: 8.89 }),
    "a score that goes on from a rounded achievement": scored({ achievement: percent(0.89), score: 8.9 }),
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
        aRow({ score: 8.89 }),
        sum("รวม 1.1", 8.89),
        sum("รวมทั้งสิ้น", formula("=SUM(H3)", 8.89)),
      ),
    }),
  },
  reports: {
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
    "a score by the only weight that the others leave": {
      plan: aPlan({
        คะแนน: aScoringSheet(
          ["1.1 Agenda Base"],
          ["1", null, "จำนวนครั้ง", "6 ครั้ง", 60, 6],
          aRow({ weight: null, score: 5 }),
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
          aRow({
            target: "-",
            weight: formula("=70/2", 35),
            achievement: formula('=IF(ISNUMBER(F3),F3/100,"")', 0.8),
            score: 30,
          }),
          aRow({ weight: formula("=70/2", 35) }),
        ),
      }),
      findings: [
        {
          at: "'คะแนน'!H3",
          facts: { ...about, column: "score", typed: 30, computed: expect.closeTo(28, 6) as number },
        },
      ],
    },
    "a typed sum, and not the total that repeats it": {
      plan: aPlan({
        คะแนน: aScoringSheet(
          ["1.1 Agenda Base"],
          aRow({ score: formula("=E3*F3/90", 8.888888) }),
          sum("รวม 1.1", 10),
          sum("รวมทั้งสิ้น", 10),
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
