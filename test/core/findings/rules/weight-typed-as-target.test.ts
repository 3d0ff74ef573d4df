import { weightTypedAsTarget } from "../../../../src/core/findings/rules/weight-typed-as-target";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation, type EvaluatedRow } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const name = "ร้อยละความสำเร็จ";
const weighed = (...rows: readonly EvaluatedRow[]) =>
  aPlan({ "ส่วนที่ 4": anEvaluation(rows, { without: [] }) });
const scored = (target: string, weight: number) =>
  aPlan({
    "ส่วนที่ 4": anEvaluation([{ name, target }]),
    แบบให้คะแนน: [
      ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"],
      [1, name, target, weight],
    ],
  });

describeRule(weightTypedAsTarget, {
  accepts: {
    "a target that is not the weight": weighed({ name, target: "ร้อยละ 80", weight: 5 }),
    "a count of as many": weighed({ target: "5 ครั้ง", weight: 5 }),
    "no weight": weighed({ name, target: "ร้อยละ 5" }),
    "another weight in the scoring sheet": scored("ร้อยละ 80", 5),
  },
  reports: {
    "the weight of the evaluation's own column, at the target": {
      plan: weighed(
        { name: "ร้อยละของผู้ผ่าน", target: "ร้อยละ 80", weight: 5 },
        { name, target: "ร้อยละ 5", weight: 5 },
      ),
      at: "'ส่วนที่ 4'!D5",
      facts: { keyResult: name, value: 5 },
      says: {
        th: "ค่าเป้าหมายของ “ร้อยละความสำเร็จ” คือร้อยละ 5 เท่ากับน้ำหนักคะแนนพอดี",
        en: "The target of “ร้อยละความสำเร็จ”, 5 percent, is the same number as its weight.",
      },
      related: ["'ส่วนที่ 4'!G5"],
    },
    "the weight in the scoring sheet": {
      plan: scored("ร้อยละ 10", 10),
      findings: [{ at: "'ส่วนที่ 4'!D4", facts: { keyResult: name, value: 10 }, related: ["'แบบให้คะแนน'!D2"] }],
    },
  },
});
