import { krCountDiffers } from "../../../../src/core/findings/rules/kr-count-differs";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const count = "(จำนวน 3 KRs)";

describeRule(krCountDiffers, {
  accepts: {
    "as many KRs as the heading says": aPlan({ "1.1": anEvaluation([{}, {}, {}], { count }) }),
    "1.1 spread over two sheets": aPlan({
      "หน้า 1": anEvaluation([{}, {}], { count }),
      "หน้า 2": anEvaluation([{ name: "ร้อยละความสำเร็จ" }], { count }),
    }),
    "a row of dashes, which is no KR": aPlan({
      "1.1": anEvaluation([{}, {}, {}, { name: "-", target: "-" }], { count }),
    }),
    "a heading without a count": aPlan({ "1.1": anEvaluation([{}]) }),
    "1.2, whose heading gives a least number": aPlan({
      "1.2": anEvaluation([{}], { component: "1.2", count: "(ที่เหลือทั้งหมด *อย่างน้อยจำนวน 8 KRs)" }),
    }),
    "a KR too many that stands twice, which is another fault": aPlan({
      "1.1": anEvaluation([{}, {}, {}, { name: "การเผยแพร่ข้อมูลเมือง ก" }], { count }),
    }),
  },
  reports: {
    "a KR too few, at the count's cell": {
      plan: aPlan({ "1.1": anEvaluation([{}, {}], { count }) }),
      at: "'1.1'!A2",
      facts: { stated: 3, counted: 2 },
      says: {
        th: "หัวข้อระบุจำนวน 3 KRs แต่ในตารางมี 2 KRs",
        en: "The heading says 3 KRs, but the table has 2.",
      },
    },
    "two too many, of which only one stands twice": {
      plan: aPlan({ "1.1": anEvaluation([{}, {}, {}, {}, { name: "การเผยแพร่ข้อมูลเมือง ก" }], { count }) }),
      findings: [{ at: "'1.1'!A2", facts: { stated: 3, counted: 5 } }],
    },
  },
});
