import { krCountTooLow } from "../../../../src/core/findings/rules/kr-count-too-low";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const count = "(ที่เหลือทั้งหมด *อย่างน้อยจำนวน 2 KRs)";
const rest = { component: "1.2", count } as const;

describeRule(krCountTooLow, {
  accepts: {
    "as many as asked for": aPlan({ "1.2": anEvaluation([{}, {}], rest) }),
    "more than asked for": aPlan({ "1.2": anEvaluation([{}, {}, {}], rest) }),
    "1.2 spread over two sheets": aPlan({
      "หน้า 1": anEvaluation([{}], rest),
      "หน้า 2": anEvaluation([{ name: "ร้อยละความสำเร็จ" }], rest),
    }),
    "1.1, whose heading gives the very number": aPlan({
      "1.1": anEvaluation([{}], { count: "(จำนวน 2 KRs)" }),
    }),
  },
  reports: {
    "too few, at the count's cell": {
      plan: aPlan({ "1.1": anEvaluation([{}, {}]), "1.2": anEvaluation([{ name: "ร้อยละความสำเร็จ" }], rest) }),
      at: "'1.2'!A2",
      facts: { minimum: 2, counted: 1 },
      says: {
        th: "หัวข้อกำหนดอย่างน้อย 2 KRs แต่ในตารางมี 1 KRs",
        en: "The heading asks for at least 2 KRs, but the table has 1.",
      },
    },
  },
});
