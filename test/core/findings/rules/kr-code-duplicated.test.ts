import { krCodeDuplicated } from "../../../../src/core/findings/rules/kr-code-duplicated";
import { aKeyResultList } from "../../../support/a-key-result-list";
import { aPart1 } from "../../../support/a-part-1";
import { aPlan } from "../../../support/a-plan";
import { aScoringSheet } from "../../../support/a-scoring-sheet";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

describeRule(krCodeDuplicated, {
  accepts: {
    "a code for each KR, and KRs without one": aPlan({
      "1.1": anEvaluation([{ code: 5127 }, { code: null }, { code: null }]),
      "1.2": anEvaluation([{ code: 3101 }], { component: "1.2" }),
    }),
    "the same KR in other parts of the plan": aPlan({
      KR: aKeyResultList("ศูนย์บริการ"),
      "ส่วนที่ 1": aPart1({ objective: ["OKR 7402 : ศูนย์บริการ", "-"], projectCodes: [7402, 7402] }),
      "ส่วนที่ 4": anEvaluation([{ code: 7402, name: "ศูนย์บริการ" }]),
    }),
    "a row that stands twice, which is another fault": aPlan({
      "ส่วนที่ 4": anEvaluation([
        { code: 7402, name: "ศูนย์บริการ" },
        { code: 7402, name: "ศูนย์ บริการ" },
      ]),
    }),
  },
  reports: {
    "two KRs of one code, at the second": {
      plan: aPlan({
        "1.1": anEvaluation([{ code: 5127 }, { code: 3101 }]),
        "1.2": anEvaluation([{ code: 3101, name: "ร้อยละความสำเร็จ" }], { component: "1.2" }),
      }),
      at: "'1.2'!B4",
      facts: { code: "3101" },
      says: {
        th: "รหัส KRs 3101 ซ้ำกับตัวชี้วัดอื่นในการประเมิน",
        en: "Another evaluated KR has the code 3101, too.",
      },
      related: ["'1.1'!B5"],
    },
    "a code of another kind, however it is written": {
      plan: aPlan({ "ส่วนที่ 4": anEvaluation([{ code: "2.2.1" }, { code: "KR 2.2.1" }]) }),
      findings: [{ at: "'ส่วนที่ 4'!B5", facts: { code: "2.2.1" }, related: ["'ส่วนที่ 4'!B4"] }],
    },
    "the KR that has another code in the scoring sheet": {
      plan: aPlan({
        "ส่วนที่ 4": anEvaluation([
          { code: 3102, name: "ร้อยละของถนน" },
          { code: 3102, name: "ร้อยละของตลาด" },
        ]),
        คะแนน: aScoringSheet(
          ["1.1 Agenda Base"],
          [1, 3101, "ร้อยละของถนน", "ร้อยละ 80"],
          [2, 3102, "ร้อยละของตลาด", "ร้อยละ 80"],
        ),
      }),
      findings: [{ at: "'ส่วนที่ 4'!B4", facts: { code: "3102" }, related: ["'ส่วนที่ 4'!B5"] }],
    },
  },
});
