import { krNotEvaluated } from "../../../../src/core/findings/rules/kr-not-evaluated";
import { aKeyResultList } from "../../../support/a-key-result-list";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const solved = "สัดส่วนจำนวนเรื่องที่ดำเนินการเสร็จสิ้นต่อเรื่องทั้งหมด";
const pending = "สัดส่วนจำนวนเรื่องค้างต่อเรื่องทั้งหมด";

describeRule(krNotEvaluated, {
  accepts: {
    "listed KRs that are evaluated, in 1.1 or in 1.2": aPlan({
      KR: aKeyResultList(pending, solved),
      "1.1": anEvaluation([{ name: solved }]),
      "1.2": anEvaluation([{ name: pending }], { component: "1.2" }),
    }),
    "a KR that is evaluated in nearly the same words": aPlan({
      KR: aKeyResultList(solved),
      "ส่วนที่ 4": anEvaluation([{ name: solved.replace("ที่", " que ") }]),
    }),
    "a list without an evaluation": aPlan({ KR: aKeyResultList(solved, pending) }),
  },
  reports: {
    "one that the heading counts and the numbers leave out, once": {
      plan: aPlan({
        KR: aKeyResultList(solved, pending, "ร้อยละของถนนที่มีไฟส่องสว่าง"),
        "ส่วนที่ 4": anEvaluation(
          [
            { no: 1, name: solved },
            { no: 3, name: "ร้อยละของถนนที่มีไฟส่องสว่าง" },
          ],
          { count: "(จำนวน 3 KRs)" },
        ),
      }),
      at: "'KR'!A3",
      severity: "error",
      related: ["'ส่วนที่ 4'!A2"],
      facts: { keyResult: pending, isCounted: true },
      says: {
        th: "ตัวชี้วัด “สัดส่วนจำนวนเรื่องค้างต่อเรื่องทั้งหมด” อยู่ในรายการตัวชี้วัดผลหลัก (KR) แต่ไม่มีในการประเมิน ทั้งที่หัวข้อของตารางนับรวมไว้",
        en: "“สัดส่วนจำนวนเรื่องค้างต่อเรื่องทั้งหมด” is in the list of key results (KR), but not evaluated, although the heading of the table counts it.",
      },
    },
    "one by which the evaluation falls short of the least number, once": {
      plan: aPlan({
        KR: aKeyResultList(solved, pending),
        "ส่วนที่ 4": anEvaluation([{ name: solved }], { component: "1.2", count: "(อย่างน้อยจำนวน 2 KRs)" }),
      }),
      findings: [
        {
          at: "'KR'!A3",
          severity: "error",
          facts: { keyResult: pending, isCounted: true },
          related: ["'ส่วนที่ 4'!A2"],
        },
      ],
    },
    "a percentage that a nameless row with a count cannot be": {
      plan: aPlan({
        KR: aKeyResultList(solved, pending),
        "ส่วนที่ 4": anEvaluation([{ name: solved }, { name: null, target: "5 แห่ง" }]),
      }),
      findings: [{ at: "'KR'!A3", facts: { keyResult: pending } }],
    },
    "a listed KR that the evaluation lacks, at the list": {
      plan: aPlan({ KR: aKeyResultList(solved, pending), "ส่วนที่ 4": anEvaluation([{ name: solved }]) }),
      at: "'KR'!A3",
      facts: { keyResult: pending },
      says: {
        th: "ตัวชี้วัด “สัดส่วนจำนวนเรื่องค้างต่อเรื่องทั้งหมด” อยู่ในรายการตัวชี้วัดผลหลัก (KR) แต่ไม่มีในการประเมิน",
        en: "“สัดส่วนจำนวนเรื่องค้างต่อเรื่องทั้งหมด” is in the list of key results (KR), but not evaluated.",
      },
    },
  },
});
