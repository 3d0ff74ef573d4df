import { scoreFormulaDiffers } from "../../../../src/core/findings/rules/score-formula-differs";
import { aPlan, formula } from "../../../support/a-plan";
import { aScoreSum, aScoredRow, scoredName } from "../../../support/a-scored-row";
import { agendaNames, agendaRows, aScoringSheet, potentialRows } from "../../../support/a-scoring-sheet";
import { describeRule } from "../../../support/describe-rule";

const scored = (typed: Parameters<typeof aScoredRow>[0]) =>
  aPlan({ คะแนน: aScoringSheet(["1.1 Agenda Base"], aScoredRow(typed)) });
const about = { indicator: scoredName, component: "1.1", also: 0 } as const;
const near = (points: number) => expect.closeTo(points, 3) as number;

describeRule(scoreFormulaDiffers, {
  accepts: {
    "formulas that give what follows": scored({
      achievement: formula("=F3/90", 0.88889),
      score: formula("=ROUND(E3*G3,2)", 8.89),
    }),
    "an achievement beyond the cap, as far as the actual is": scored({
      actual: 108,
      achievement: formula("=F3/90", 1.2),
    }),
    "a formula that an earlier fill wrote, which is another matter": scored({
      achievement: formula('=IF(ISNUMBER(F3),MIN(1,MAX(0,F3/80)),"")', 1),
    }),
    "a formula that shows nothing or a nought before there is an actual": aPlan({
      คะแนน: aScoringSheet(
        ["1.1 Agenda Base"],
        aScoredRow({ actual: null, score: formula('=IF(F3="","",E3*F3/90)', "") }),
        aScoredRow({ actual: null, achievement: formula("=F4/90", 0), score: formula("=E4*G4", 0) }),
      ),
    }),
    "a formula by a target, a weight or a direction that is only assumed": aPlan({
      คะแนน: aScoringSheet(
        ["1.1 Agenda Base"],
        aScoredRow({ target: "-", achievement: formula("=F3/85", 0.94) }),
        aScoredRow({ weight: null, score: formula("=3*F4/90", 2.67) }),
        [3, null, "จำนวนเรื่องค้าง", "80 เรื่อง", null, 40, formula("=F5/80", 0.5)],
      ),
    }),
    "a total of typed sums, above which no row has a score yet": aPlan({
      คะแนน: aScoringSheet(
        ...agendaRows(null, null),
        aScoreSum("รวมองค์ประกอบที่ 1", 60),
        ...potentialRows(15, 15),
        aScoreSum("รวมองค์ประกอบที่ 2", 20),
        aScoreSum("รวมทั้งสิ้น", formula("=H5+H9", 80)),
      ),
    }),
    "a sum of what stands in the rows": aPlan({
      คะแนน: aScoringSheet(
        ["1.1 Agenda Base"],
        aScoredRow({ score: 8.5 }),
        aScoredRow({ actual: null }),
        aScoreSum("รวม 1.1", formula("=SUM(H3:H4)", 8.5)),
        aScoreSum("รวมทั้งสิ้น", formula("=H5", 8.5)),
      ),
    }),
    "a typed number, which is another matter": scored({ score: 9.5 }),
  },
  reports: {
    "a score that does not follow from the row": {
      plan: scored({ score: formula("=E3*F3/100", 8) }),
      at: "'คะแนน'!H3",
      related: [],
      facts: { ...about, column: "score", shown: 8, computed: near(8.889) },
      says: {
        th: "สูตรในช่องคะแนนของ “ร้อยละของงาน” ให้ค่า 8 แต่ตามข้อมูลต้องได้ 8.89",
        en: "The formula for the score of “ร้อยละของงาน” gives 8, but it comes to 8.89.",
      },
    },
    "an achievement, and not the score that follows from it": {
      plan: scored({ achievement: formula("=F3/100", 0.8), score: formula("=E3*G3", 8) }),
      at: "'คะแนน'!G3",
      facts: { ...about, column: "achievement", shown: 80, computed: near(88.889) },
      says: {
        th: "สูตรในช่องความสำเร็จของ “ร้อยละของงาน” ให้ค่าร้อยละ 80 แต่ตามข้อมูลต้องได้ร้อยละ 88.89",
        en: "The formula for the achievement (%) of “ร้อยละของงาน” gives 80, but it comes to 88.89.",
      },
    },
    "a score although there is no actual": {
      plan: scored({ actual: null, score: formula("=IF(F3<=90,E3,0)", 10) }),
      at: "'คะแนน'!H3",
      facts: { ...about, column: "score", shown: 10, computed: undefined },
      says: {
        th: "สูตรในช่องคะแนนของ “ร้อยละของงาน” ให้ค่า 10 แต่ยังไม่มีข้อมูลให้คิดคะแนน",
        en: "The formula for the score of “ร้อยละของงาน” gives 10, but nothing can be scored yet.",
      },
    },
    "an error, which the score passes over": {
      plan: scored({ score: formula("=E3*F3/D3", { error: "#VALUE!" }) }),
      at: "'คะแนน'!H3",
      facts: { ...about, column: "score", shown: undefined, computed: near(8.889) },
      says: {
        th: "สูตรในช่องคะแนนของ “ร้อยละของงาน” ไม่ได้ให้ค่าเป็นตัวเลข แต่ตามข้อมูลต้องได้ 8.89",
        en: "The formula for the score of “ร้อยละของงาน” gives no number, but it comes to 8.89.",
      },
    },
    "a formula filled down a column as one": {
      plan: aPlan({
        คะแนน: aScoringSheet(
          ...agendaRows(30, 40).map((row, nth) =>
            nth === 0 ? row : [...row, null, formula(`=E${nth + 2}/2`, nth === 1 ? 15 : 20)],
          ),
        ),
      }),
      at: "'คะแนน'!H3",
      related: ["'คะแนน'!H4"],
      facts: {
        ...about,
        indicator: agendaNames[0],
        column: "score",
        shown: 15,
        computed: 30,
        also: 1,
      },
      says: {
        th: "สูตรในช่องคะแนนของ “ร้อยละของเรื่องที่ได้รับการแก้ไข” และอีก 1 ตัวชี้วัด ให้ค่า 15 แต่ตามข้อมูลต้องได้ 30",
        en: "The formula for the score of “ร้อยละของเรื่องที่ได้รับการแก้ไข”, like 1 more, gives 15, but it comes to 30.",
      },
    },
    "a sum that leaves out a row, and not the total that repeats it": {
      plan: aPlan({
        คะแนน: aScoringSheet(
          ["1.1 Agenda Base"],
          aScoredRow({ score: 8.89 }),
          aScoredRow({ score: 8.89 }),
          aScoreSum("รวม 1.1", formula("=SUM(H3:H3)", 8.89)),
          aScoreSum("รวมทั้งสิ้น", formula("=H5", 8.89)),
        ),
      }),
      at: "'คะแนน'!H5",
      facts: { ...about, indicator: undefined, column: "score", shown: 8.89, computed: near(17.78) },
      says: {
        th: "สูตรในช่องคะแนนของ 1.1 Agenda Base ให้ค่า 8.89 แต่ตามข้อมูลต้องได้ 17.78",
        en: "The formula for the score of 1.1 Agenda Base gives 8.89, but it comes to 17.78.",
      },
    },
  },
});
