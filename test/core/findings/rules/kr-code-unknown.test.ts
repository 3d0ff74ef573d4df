import { krCodeUnknown } from "../../../../src/core/findings/rules/kr-code-unknown";
import { aPart1 } from "../../../support/a-part-1";
import { aPlan } from "../../../support/a-plan";
import { aScoringSheet } from "../../../support/a-scoring-sheet";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

describeRule(krCodeUnknown, {
  accepts: {
    "codes of evaluated KRs": aPlan({
      "ส่วนที่ 1": aPart1({ projectCodes: [7402, "7402 และ 9127"] }),
      "ส่วนที่ 4": anEvaluation([{ code: 7402 }, { code: 9127 }]),
    }),
    "a code that only part 1 has": aPlan({
      "ส่วนที่ 1": aPart1({ objective: ["OKR 7402 : ศูนย์บริการ", "-"], projectCodes: [7402, null, "-"] }),
    }),
    "a scored KR whose code the plan has twice or cannot say": aPlan({
      แผน: anEvaluation([
        { code: 3102, name: "ร้อยละของถนน" },
        { code: 3102, name: "ร้อยละของตลาด" },
        { code: 310, name: "ร้อยละของคลอง" },
      ]),
      คะแนน: aScoringSheet(
        ["1.1 Agenda Base"],
        [1, 3101, "ร้อยละของถนน", "ร้อยละ 80"],
        [2, 3102, "ร้อยละของตลาด", "ร้อยละ 80"],
        [3, 3103, "ร้อยละของคลอง", "ร้อยละ 80"],
      ),
    }),
    "projects alone, without any KR to compare with": aPlan({ "ส่วนที่ 1": aPart1({ projectCodes: [7402] }) }),
  },
  reports: {
    "a code that no KR has, with the places that repeat it": {
      plan: aPlan({
        "ส่วนที่ 1": aPart1({ projectCodes: [7402, 7420, "7402, 7420"] }),
        "ส่วนที่ 4": anEvaluation([{ code: 7402 }]),
      }),
      at: "'ส่วนที่ 1'!A12",
      facts: { code: "7420" },
      says: { th: "ไม่มีตัวชี้วัดใดในแผนที่มีรหัส 7420", en: "No KR of the plan has the code 7420." },
      related: ["'ส่วนที่ 1'!A13"],
    },
    "another code of a KR in the scoring sheet": {
      plan: aPlan({
        แผน: anEvaluation([{ code: 3101, name: "ร้อยละของถนน" }]),
        คะแนน: aScoringSheet(["1.1 Agenda Base"], [1, 3109, "ร้อยละของถนน", "ร้อยละ 80"]),
      }),
      at: "'คะแนน'!B3",
      facts: { code: "3109", expected: "3101" },
      says: {
        th: "ไม่มีตัวชี้วัดใดในแผนที่มีรหัส 3109 ตัวชี้วัดนี้ในแผนใช้รหัส 3101",
        en: "No KR of the plan has the code 3109; the KR of this name has 3101.",
      },
      related: ["'แผน'!C4"],
    },
  },
});
