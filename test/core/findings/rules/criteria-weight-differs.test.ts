import { criteriaWeightDiffers } from "../../../../src/core/findings/rules/criteria-weight-differs";
import { aCriteriaSheet, type CriteriaCells } from "../../../support/a-criteria-sheet";
import { aPotentialTable, potentialNames } from "../../../support/a-potential-table";
import { aPlan, formula, percent } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";
import { agendaNames, agendaRows, aScoringSheet } from "../../../support/a-scoring-sheet";
import { describeRule } from "../../../support/describe-rule";

const NAME = agendaNames[0];
const scored = (weight: TestCell, ...rows: readonly CriteriaCells[]) =>
  aPlan({ แบบให้คะแนน: aScoringSheet(...agendaRows(weight, null)), ...aCriteriaSheet(...rows) });
const row = (weight: TestCell): CriteriaCells => ({ component: "1.1", name: NAME, weight });

describeRule(criteriaWeightDiffers, {
  accepts: {
    "a plan without criteria": aPlan({ แบบให้คะแนน: aScoringSheet(...agendaRows(10)) }),
    "the same weight in both": scored(10, row(10)),
    "a weight that only the criteria give": scored(null, row(10)),
    "a weight that only the scoring sheet gives": scored(10, row(null)),
    "a formula of an earlier fill": scored(formula("='เกณฑ์การให้คะแนน'!G4", 5), row(10)),
    "a weight of the criteria that is none": scored(10, row("ห้า")),
  },
  reports: {
    "another weight typed in the scoring sheet": {
      plan: scored(12, row(10)),
      at: "'เกณฑ์การให้คะแนน'!F4",
      facts: { indicator: NAME, component: "1.1", set: 10, other: 12, otherIn: "scoring" },
      related: ["'แบบให้คะแนน'!E3"],
      fix: { "'แบบให้คะแนน'!E3": "='เกณฑ์การให้คะแนน'!F4" },
      says: {
        th: `น้ำหนักของตัวชี้วัด “${NAME}” ในเกณฑ์คือ 10 แต่แบบให้คะแนนกรอกไว้ 12 จึงใช้ 12 ตามแบบให้คะแนน`,
        en: `The criteria give “${NAME}” a weight of 10, but 12 is typed in the scoring sheet, and counts.`,
      },
    },
    "a typed percent, and mends it in its own unit": {
      plan: scored(percent(0.12), row(10)),
      at: "'เกณฑ์การให้คะแนน'!F4",
      facts: { indicator: NAME, component: "1.1", set: 10, other: 12, otherIn: "scoring" },
      fix: { "'แบบให้คะแนน'!E3": "='เกณฑ์การให้คะแนน'!F4/100" },
      says: {
        th: `น้ำหนักของตัวชี้วัด “${NAME}” ในเกณฑ์คือ 10 แต่แบบให้คะแนนกรอกไว้ 12 จึงใช้ 12 ตามแบบให้คะแนน`,
        en: `The criteria give “${NAME}” a weight of 10, but 12 is typed in the scoring sheet, and counts.`,
      },
    },
    "a formula of the user's own, which stays": {
      plan: scored(formula("=6*2", 12), row(10)),
      findings: [
        {
          at: "'เกณฑ์การให้คะแนน'!F4",
          facts: { indicator: NAME, component: "1.1", set: 10, other: 12, otherIn: "scoring" },
        },
      ],
    },
    "another split than the scoring sheet's heading": {
      plan: aPlan({
        แบบให้คะแนน: aScoringSheet(["1.1 Agenda Base", null, null, null, 40], [1, null, NAME, 5, null, 5]),
        ...aCriteriaSheet({ component: "รวม 1.1", weight: 30 }),
      }),
      at: "'เกณฑ์การให้คะแนน'!F4",
      facts: { indicator: undefined, component: "1.1", set: 30, other: 40, otherIn: "scoring" },
      fix: { "'แบบให้คะแนน'!E2": "='เกณฑ์การให้คะแนน'!F4" },
      says: {
        th: "น้ำหนักของ 1.1 Agenda Base ในเกณฑ์คือ 30 แต่แบบให้คะแนนกรอกไว้ 40 จึงใช้ 40 ตามแบบให้คะแนน",
        en: "The criteria give 1.1 Agenda Base a weight of 30, but 40 is typed in the scoring sheet, and counts.",
      },
    },
    "another weight printed in the plan": {
      plan: aPlan({
        "ส่วนที่ 4": aPotentialTable([10, 5, 5, 5, 5]),
        ...aCriteriaSheet({ component: "2", name: potentialNames[0], weight: 8 }),
      }),
      findings: [
        {
          at: "'เกณฑ์การให้คะแนน'!F4",
          severity: "info",
          facts: { indicator: potentialNames[0], component: "2", set: 8, other: 10, otherIn: "plan" },
          says: {
            th: `น้ำหนักของตัวชี้วัด “${potentialNames[0]}” ในเกณฑ์คือ 8 แต่แผนกำหนดไว้ 10 จึงใช้ 8 ตามเกณฑ์`,
            en: `The criteria give “${potentialNames[0]}” a weight of 8, which counts, but the plan says 10.`,
          },
        },
      ],
    },
  },
});
