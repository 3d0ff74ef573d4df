import { criteriaIndicatorUnknown } from "../../../../src/core/findings/rules/criteria-indicator-unknown";
import { aCriteriaSheet, type CriteriaCells } from "../../../support/a-criteria-sheet";
import { aPlan } from "../../../support/a-plan";
import { agendaNames, aScoringSheet } from "../../../support/a-scoring-sheet";
import { describeRule } from "../../../support/describe-rule";

const sheet = aScoringSheet(
  ["1.1 Agenda Base"],
  [1, 2202, agendaNames[0], "ร้อยละ 80", null, 80],
  [2, null, agendaNames[1], "ร้อยละ 80", null, 80],
);
const withCriteria = (...rows: readonly CriteriaCells[]) =>
  aPlan({ แบบให้คะแนน: sheet, ...aCriteriaSheet(...rows) });

describeRule(criteriaIndicatorUnknown, {
  accepts: {
    "a plan without criteria": aPlan({ แบบให้คะแนน: sheet }),
    "the same name in another component": withCriteria({
      component: "1.2 Function Base",
      name: agendaNames[1],
    }),
    "another name of the same code": withCriteria({
      component: "1.1",
      code: 2202,
      name: "ร้อยละของเรื่องที่แก้ไข",
    }),
    "a second row about the same": withCriteria(
      { component: "1.1", name: agendaNames[1] },
      { component: "1.1", name: agendaNames[1] },
    ),
    "criteria of another year": aPlan({
      ปก: [["แผนปฏิบัติราชการประจำปี พ.ศ. 2568"]],
      แบบให้คะแนน: sheet,
      ...aCriteriaSheet({ year: 2567, component: "1.1", name: "จำนวนต้นไม้" }),
    }),
    "criteria without a plan": aPlan(aCriteriaSheet({ component: "1.1", name: "จำนวนต้นไม้" })),
  },
  reports: {
    "rows about nothing in the plan, as one": {
      plan: withCriteria(
        { component: "1.1", name: agendaNames[0] },
        { component: "1.1", name: "จำนวนต้นไม้" },
        { component: "2", name: agendaNames[1] },
      ),
      at: "'เกณฑ์การให้คะแนน'!E5",
      facts: { indicator: "จำนวนต้นไม้", also: 1 },
      related: ["'เกณฑ์การให้คะแนน'!E6"],
      says: {
        th: "ไม่พบตัวชี้วัด “จำนวนต้นไม้” ในแผน และอีก 1 แถว เกณฑ์ในแถวนี้จึงไม่ได้ใช้",
        en: "The plan has no indicator “จำนวนต้นไม้” and 1 other row: these criteria are not used.",
      },
    },
  },
});
