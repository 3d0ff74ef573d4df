import { krCountTooLow } from "../../../../src/core/findings/rules/kr-count-too-low";
import { aKeyResultList } from "../../../support/a-key-result-list";
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
    "too few by those that the list names, which is another fault": aPlan({
      KR: aKeyResultList("ร้อยละของถนนที่มีไฟส่องสว่าง", "จำนวนสวนสาธารณะที่เพิ่มขึ้น"),
      "1.2": anEvaluation([{ name: "จำนวนสวนสาธารณะที่เพิ่มขึ้น" }], rest),
    }),
    "too few, of which the list names more than are asked for": aPlan({
      KR: aKeyResultList("ร้อยละของถนนที่มีไฟส่องสว่าง", "ระดับความสำเร็จของการจัดทำฐานข้อมูล", "จำนวนสวนสาธารณะที่เพิ่มขึ้น"),
      "1.2": anEvaluation([{ name: "จำนวนสวนสาธารณะที่เพิ่มขึ้น" }], rest),
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
    "two too few, of which the list names one": {
      plan: aPlan({
        KR: aKeyResultList("ร้อยละของถนนที่มีไฟส่องสว่าง", "จำนวนสวนสาธารณะที่เพิ่มขึ้น"),
        "1.2": anEvaluation([{ name: "จำนวนสวนสาธารณะที่เพิ่มขึ้น" }], {
          component: "1.2",
          count: "(อย่างน้อยจำนวน 3 KRs)",
        }),
      }),
      findings: [{ at: "'1.2'!A2", facts: { minimum: 3, counted: 1 } }],
    },
  },
});
