import { scoreOutOfRange } from "../../../../src/core/findings/rules/score-out-of-range";
import { aCriteriaSheet } from "../../../support/a-criteria-sheet";
import { aPlan, formula, percent } from "../../../support/a-plan";
import { aScoreSum, aScoredRow, scoredName } from "../../../support/a-scored-row";
import { agendaNames, agendaRows, aScoringSheet } from "../../../support/a-scoring-sheet";
import { describeRule } from "../../../support/describe-rule";

const scored = (typed: Parameters<typeof aScoredRow>[0]) =>
  aPlan({ คะแนน: aScoringSheet(["1.1 Agenda Base"], aScoredRow(typed)) });
const about = { indicator: scoredName, component: "1.1", also: 0 } as const;
/** Two rows that share 70 points. */
const shared = (...scores: readonly number[]) =>
  aPlan({
    คะแนน: aScoringSheet(
      ...agendaRows(null, null).map((row, nth) => (nth === 0 ? row : [...row, null, scores[nth - 1]])),
    ),
  });

describeRule(scoreOutOfRange, {
  accepts: {
    "scores up to the weight, rounded to two decimals": aPlan({
      คะแนน: aScoringSheet(
        ["1.1 Agenda Base"],
        aScoredRow({ weight: 10.004, score: 10 }),
        aScoredRow({ weight: 3.333, score: 0 }),
      ),
    }),
    "a score of the whole share of what others leave": shared(35, 35),
    "a share of nothing, which is a fault of the weights": aPlan({
      คะแนน: aScoringSheet(
        ["1.1 Agenda Base"],
        aScoredRow({ weight: 70 }),
        aScoredRow({ weight: null, score: 5 }),
      ),
    }),
    "a weight that is no number, which is another fault": scored({ weight: "มาก", score: 5 }),
    "a score within a higher cap": aPlan({
      คะแนน: aScoringSheet(["1.1 Agenda Base"], aScoredRow({ score: 12 })),
      ...aCriteriaSheet({ name: scoredName, component: "1.1", cap: 120 }),
    }),
    "a sum that adds up what stands in the rows": aPlan({
      คะแนน: aScoringSheet(["1.1 Agenda Base"], aScoredRow({ score: 8.89 }), aScoreSum("รวม 1.1", 8.89)),
    }),
  },
  reports: {
    "a score above its weight": {
      plan: scored({ score: 12 }),
      at: "'คะแนน'!H3",
      related: [],
      facts: { ...about, score: 12, most: 10 },
      says: {
        th: "คะแนน 12 ของ “ร้อยละของงาน” เกินน้ำหนัก ซึ่งให้ได้ไม่เกิน 10 คะแนน",
        en: "The score 12 of “ร้อยละของงาน” is above its weight of 10.",
      },
    },
    "a score above a weight that is only assumed, and not the sum that adds it up": {
      plan: aPlan({
        คะแนน: aScoringSheet(
          ...agendaRows(null, null).map((row, nth) => (nth === 1 ? [...row, null, 50] : row)),
          aScoreSum("รวม 1.1", 85),
          aScoreSum("รวมทั้งสิ้น", 85),
        ),
      }),
      findings: [
        {
          at: "'คะแนน'!H3",
          facts: { indicator: agendaNames[0], component: "1.1", score: 50, most: 35, also: 0 },
        },
      ],
    },
    "scores out of a hundred in the whole column as one": {
      plan: shared(100, 95),
      at: "'คะแนน'!H3",
      related: ["'คะแนน'!H4"],
      facts: { indicator: agendaNames[0], component: "1.1", score: 100, most: 35, also: 1 },
      says: {
        th: "คะแนน 100 ของ “ร้อยละของเรื่องที่ได้รับการแก้ไข” และอีก 1 ตัวชี้วัด เกินน้ำหนัก ซึ่งให้ได้ไม่เกิน 35 คะแนน",
        en: "The score 100 of “ร้อยละของเรื่องที่ได้รับการแก้ไข”, like 1 more, is above its weight of 35.",
      },
    },
    "a negative score": {
      plan: scored({ score: -1 }),
      at: "'คะแนน'!H3",
      facts: { ...about, score: -1, most: 10 },
      says: {
        th: "คะแนน -1 ของ “ร้อยละของงาน” ติดลบ",
        en: "The score -1 of “ร้อยละของงาน” is negative.",
      },
    },
    "what a user's own formula makes of an achievement beyond the cap": {
      plan: scored({ actual: 108, achievement: percent(1.2), score: formula("=E3*G3", 12) }),
      findings: [{ at: "'คะแนน'!H3", facts: { ...about, score: 12, most: 10 } }],
    },
    "a typed sum above the weights of its part, and not the total that repeats it": {
      plan: aPlan({
        คะแนน: aScoringSheet(
          ["1.1 Agenda Base"],
          aScoredRow({ weight: null }),
          aScoreSum("รวม 1.1", 90),
          aScoreSum("รวมทั้งสิ้น", 90),
        ),
      }),
      at: "'คะแนน'!H4",
      facts: { ...about, indicator: undefined, score: 90, most: 70 },
      says: {
        th: "คะแนน 90 ของ 1.1 Agenda Base เกินน้ำหนัก ซึ่งให้ได้ไม่เกิน 70 คะแนน",
        en: "The score 90 of 1.1 Agenda Base is above its weight of 70.",
      },
    },
  },
});
