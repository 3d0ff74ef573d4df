import { criteriaWeightsDoNotAddUp } from "../../../../src/core/findings/rules/criteria-weights-do-not-add-up";
import { aCriteriaSheet, type CriteriaCells } from "../../../support/a-criteria-sheet";
import { aPlan } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";
import { agendaNames, agendaRows, aScoringSheet } from "../../../support/a-scoring-sheet";
import { describeRule } from "../../../support/describe-rule";

const withCriteria = (...rows: readonly CriteriaCells[]) =>
  aPlan({ แบบให้คะแนน: aScoringSheet(...agendaRows(null, null, null)), ...aCriteriaSheet(...rows) });
const whole = (component: string, weight: TestCell): CriteriaCells => ({
  component: `รวม ${component}`,
  weight,
});
const agenda = (...weights: readonly TestCell[]): CriteriaCells[] =>
  weights.map((weight, index) => ({ component: "1.1", name: agendaNames[index], weight }));

describeRule(criteriaWeightsDoNotAddUp, {
  accepts: {
    "a plan without criteria": aPlan({ แบบให้คะแนน: aScoringSheet(...agendaRows(10, 10)) }),
    "criteria that leave all to the plan": withCriteria(whole("1", null), whole("2", null), ...agenda(null)),
    "components that make 100": withCriteria(whole("1", 66.7), whole("2", 33.3)),
    "a component's weight that is none, which is another matter": withCriteria(
      whole("1", "หกสิบ"),
      whole("2", 40),
    ),
    "halves that make component 1": withCriteria(
      whole("1", 60),
      whole("2", 40),
      whole("1.1", 25),
      whole("1.2", 35),
    ),
    "one half, which leaves the rest to the other": withCriteria(whole("1.1", 25), whole("1.2", null)),
    "weights that make 70": withCriteria(...agenda(30, 30, 10)),
    "weights that leave something for the blank one": withCriteria(...agenda(30, 30, null)),
    "weights that were rounded": withCriteria(...agenda(23.33, 23.33, 23.33)),
    "weights of which the scoring sheet gives one, which is another matter": aPlan({
      แบบให้คะแนน: aScoringSheet(...agendaRows(5, null, null)),
      ...aCriteriaSheet(...agenda(null, 30, 30)),
    }),
  },
  reports: {
    "one half that alone has more than component 1": {
      plan: withCriteria(whole("1.1", null), whole("1.2", 80)),
      findings: [
        {
          at: "'เกณฑ์การให้คะแนน'!F5",
          related: ["'เกณฑ์การให้คะแนน'!F4"],
          facts: { component: "1", expected: 70, summed: 80, blank: 0 },
        },
      ],
    },
    "components that do not make 100": {
      plan: withCriteria(whole("1", 60), whole("2", 30)),
      at: "'เกณฑ์การให้คะแนน'!F4",
      facts: { component: "total", expected: 100, summed: 90, blank: 0 },
      related: ["'เกณฑ์การให้คะแนน'!F5"],
      says: {
        th: "น้ำหนักขององค์ประกอบที่ 1 และ 2 ในเกณฑ์รวมกันได้ 90 ไม่ใช่ 100 จึงใช้น้ำหนักตามแผนแทน",
        en: "The criteria's weights of components 1 and 2 make 90, not 100; those of the plan are used instead.",
      },
    },
    "component 2 where component 1 has what the plan says": {
      plan: withCriteria(whole("1", 70), whole("2", 8)),
      findings: [
        {
          at: "'เกณฑ์การให้คะแนน'!F5",
          related: ["'เกณฑ์การให้คะแนน'!F4"],
          facts: { component: "total", expected: 100, summed: 78, blank: 0 },
        },
      ],
    },
    "the only weight of an indicator that is set": {
      plan: withCriteria(whole("1", 70), ...agenda(null, 80, null)),
      findings: [
        {
          at: "'เกณฑ์การให้คะแนน'!F6",
          related: [],
          facts: { component: "1", expected: 70, summed: 80, blank: 2 },
        },
      ],
    },
    "the only weight that is unlike the others, and makes the difference": {
      plan: aPlan({
        แบบให้คะแนน: aScoringSheet(...agendaRows(null, null, null, null)),
        ...aCriteriaSheet(whole("1", 70), ...agenda(17.5, 17.5, 20, 17.5)),
      }),
      findings: [
        {
          at: "'เกณฑ์การให้คะแนน'!F7",
          related: ["'เกณฑ์การให้คะแนน'!F5", "'เกณฑ์การให้คะแนน'!F6", "'เกณฑ์การให้คะแนน'!F8"],
          facts: { component: "1", expected: 70, summed: 72.5, blank: 0 },
        },
      ],
    },
    "halves that do not make component 1": {
      plan: withCriteria(whole("1.1", 30), whole("1.2", 30)),
      at: "'เกณฑ์การให้คะแนน'!F4",
      facts: { component: "1", expected: 70, summed: 60, blank: 0 },
      related: ["'เกณฑ์การให้คะแนน'!F5"],
      says: {
        th: "น้ำหนักในเกณฑ์ขององค์ประกอบที่ 1 Performance Base รวมกันได้ 60 ไม่ใช่ 70",
        en: "The criteria's weights of Component 1, Performance Base make 60, not 70.",
      },
    },
    "weights of indicators that do not make their component's": {
      plan: withCriteria(whole("1", 70), ...agenda(30, 30, 5)),
      at: "'เกณฑ์การให้คะแนน'!F4",
      facts: { component: "1", expected: 70, summed: 65, blank: 0 },
      related: ["'เกณฑ์การให้คะแนน'!F5", "'เกณฑ์การให้คะแนน'!F6", "'เกณฑ์การให้คะแนน'!F7"],
      says: {
        th: "น้ำหนักในเกณฑ์ขององค์ประกอบที่ 1 Performance Base รวมกันได้ 65 ไม่ใช่ 70",
        en: "The criteria's weights of Component 1, Performance Base make 65, not 70.",
      },
    },
    "weights that leave nothing for a blank one": {
      plan: withCriteria(...agenda(40, 30, null)),
      at: "'เกณฑ์การให้คะแนน'!F4",
      facts: { component: "1", expected: 70, summed: 70, blank: 1 },
      says: {
        th: "น้ำหนักในเกณฑ์ขององค์ประกอบที่ 1 Performance Base รวมกันได้ 70 จาก 70 ไม่เหลือให้ตัวชี้วัดที่เว้นว่าง 1 รายการ",
        en: "The criteria's weights of Component 1, Performance Base make 70 of 70, which leaves nothing for the 1 left blank.",
      },
    },
  },
});
