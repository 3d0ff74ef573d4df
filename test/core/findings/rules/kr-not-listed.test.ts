import { krNotListed } from "../../../../src/core/findings/rules/kr-not-listed";
import { aKeyResultList } from "../../../support/a-key-result-list";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const solved = "สัดส่วนจำนวนเรื่องที่ดำเนินการเสร็จสิ้นต่อเรื่องทั้งหมด";
const pending = "สัดส่วนจำนวนเรื่องค้างต่อเรื่องทั้งหมด";

describeRule(krNotListed, {
  accepts: {
    "one whose place another takes in the list, which is told there": aPlan({
      KR: aKeyResultList(solved, solved, pending),
      "ส่วนที่ 4": anEvaluation([{ name: solved }, { name: pending }, { name: "ร้อยละของงาน" }]),
    }),
    "KRs that are listed, in another order": aPlan({
      KR: aKeyResultList(pending, solved),
      "ส่วนที่ 4": anEvaluation([{ name: solved }, { name: pending }]),
    }),
    "a KR that is listed in nearly the same words": aPlan({
      KR: aKeyResultList(solved.replace("ดำเนินการ", "ได้ดำเนินการ")),
      "ส่วนที่ 4": anEvaluation([{ name: solved }]),
    }),
    "a plan without a list": aPlan({ "ส่วนที่ 4": anEvaluation([{ name: solved }]) }),
    "a listed KR that stands twice, which is another fault": aPlan({
      KR: aKeyResultList(solved),
      "ส่วนที่ 4": anEvaluation([{ name: solved }, { name: solved }]),
    }),
  },
  reports: {
    "an evaluated KR that the list lacks, however much like another": {
      plan: aPlan({
        KR: aKeyResultList(solved),
        "ส่วนที่ 4": anEvaluation([{ name: solved }, { name: pending }]),
      }),
      at: "'ส่วนที่ 4'!C5",
      facts: { keyResult: pending },
      says: {
        th: "ตัวชี้วัด “สัดส่วนจำนวนเรื่องค้างต่อเรื่องทั้งหมด” อยู่ในการประเมิน แต่ไม่มีในรายการตัวชี้วัดผลหลัก (KR)",
        en: "“สัดส่วนจำนวนเรื่องค้างต่อเรื่องทั้งหมด” is evaluated, but not in the list of key results (KR).",
      },
    },
  },
});
