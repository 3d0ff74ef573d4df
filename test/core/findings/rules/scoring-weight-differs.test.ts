import { scoringWeightDiffers } from "../../../../src/core/findings/rules/scoring-weight-differs";
import { aPlan } from "../../../support/a-plan";
import { aPotentialTable, potentialNames } from "../../../support/a-potential-table";
import { formula, percent, type TestCell } from "../../../support/a-snapshot";
import { aScoringSheet, potentialRows } from "../../../support/a-scoring-sheet";
import { describeRule } from "../../../support/describe-rule";

const planAndSheet = (printed: readonly (number | undefined)[], ...typed: readonly TestCell[]) =>
  aPlan({ แผน: aPotentialTable(printed), คะแนน: aScoringSheet(...potentialRows(...typed)) });

describeRule(scoringWeightDiffers, {
  accepts: {
    "the same weights": planAndSheet([10, 15, 5], 10, 15, 5),
    "the same as percents": planAndSheet([10, 15, 5], percent(0.1), percent(0.15), percent(0.05)),
    "weights that the plan does not print": planAndSheet([10, undefined, undefined], 10, 15, 5),
    "weights that the sheet leaves to the plan": planAndSheet([10, 15, 5], null, null, null),
    "a formula, which is the user's own": planAndSheet([10, 15, 5], formula("=5*2", 10), 15, 5),
    "one that makes the sum wrong, which weights-do-not-add-up tells": planAndSheet([10, 15, 5], 10, 50, 5),
    "a plan without a scoring sheet": aPlan({ แผน: aPotentialTable([10, 15, 5]) }),
  },
  reports: {
    "points that one indicator has of another": {
      plan: planAndSheet([10, 15, 5], 10, 10, 10),
      findings: [
        {
          at: "'คะแนน'!E4",
          facts: { indicator: potentialNames[1], here: 10, planned: 15 },
          related: ["'แผน'!A4"],
          says: {
            th: `น้ำหนักของ “${potentialNames[1]}” ในแบบให้คะแนนคือ 10 แต่ในแผนคือ 15`,
            en: `The scoring sheet's weight of “${potentialNames[1]}” is 10, but the plan's is 15.`,
          },
        },
        { at: "'คะแนน'!E5", facts: { indicator: potentialNames[2], here: 10, planned: 5 } },
      ],
    },
  },
});
