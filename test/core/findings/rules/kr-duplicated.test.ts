import { krDuplicated } from "../../../../src/core/findings/rules/kr-duplicated";
import { aKeyResultList } from "../../../support/a-key-result-list";
import { aPart1 } from "../../../support/a-part-1";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const name = "ร้อยละความสำเร็จในการให้ข้อมูล";

describeRule(krDuplicated, {
  accepts: {
    "names that differ in a number": aPlan({
      "ส่วนที่ 4": anEvaluation([{ name: "ร้อยละความสำเร็จ ระยะที่ 1" }, { name: "ร้อยละความสำเร็จ ระยะที่ 2" }]),
    }),
    "the same KR in other parts of the plan": aPlan({
      KR: aKeyResultList(name),
      "ส่วนที่ 1": aPart1({ objective: [name, "-"] }),
      "ส่วนที่ 4": anEvaluation([{ name }]),
    }),
  },
  reports: {
    "an indicator in 1.1 and again in 1.2, spaced otherwise": {
      plan: aPlan({
        "1.1": anEvaluation([{}, { name }]),
        "1.2": anEvaluation([{ name: "ร้อยละความสำเร็จ ในการให้ข้อมูล" }], { component: "1.2" }),
      }),
      at: "'1.2'!C4",
      facts: { keyResult: "ร้อยละความสำเร็จ ในการให้ข้อมูล" },
      says: {
        th: "ตัวชี้วัด “ร้อยละความสำเร็จ ในการให้ข้อมูล” อยู่ในการประเมินมากกว่าหนึ่งครั้ง",
        en: "“ร้อยละความสำเร็จ ในการให้ข้อมูล” is evaluated more than once.",
      },
      related: ["'1.1'!C5"],
    },
    "a KR that takes another's place in the list": {
      plan: aPlan({
        KR: aKeyResultList("ร้อยละของงาน", name, name),
        "ส่วนที่ 4": anEvaluation([{ name }, { name: "ร้อยละของงาน" }, { name: "ระดับความพึงพอใจ" }]),
      }),
      at: "'KR'!A4",
      related: ["'KR'!A3", "'ส่วนที่ 4'!C6"],
      facts: { keyResult: name, list: { insteadOf: "ระดับความพึงพอใจ" } },
      says: {
        th: "ตัวชี้วัด “ร้อยละความสำเร็จในการให้ข้อมูล” อยู่ในรายการตัวชี้วัดผลหลัก (KR) มากกว่าหนึ่งครั้ง แต่ไม่มี “ระดับความพึงพอใจ” ซึ่งอยู่ในการประเมิน",
        en: "“ร้อยละความสำเร็จในการให้ข้อมูล” is in the list of key results (KR) more than once, but not “ระดับความพึงพอใจ”, which is evaluated.",
      },
    },
    "a KR that stands twice in the list": {
      plan: aPlan({ KR: aKeyResultList(name, name), "ส่วนที่ 4": anEvaluation([{ name }]) }),
      findings: [{ at: "'KR'!A3", facts: { keyResult: name, list: { insteadOf: undefined } } }],
    },
    "a third time, with the first": {
      plan: aPlan({ "ส่วนที่ 4": anEvaluation([{ name }, { name }, { name }]) }),
      findings: [
        { at: "'ส่วนที่ 4'!C5", facts: { keyResult: name }, related: ["'ส่วนที่ 4'!C4"] },
        { at: "'ส่วนที่ 4'!C6", facts: { keyResult: name }, related: ["'ส่วนที่ 4'!C4"] },
      ],
    },
  },
});
