import { krCodeDimensionDiffers } from "../../../../src/core/findings/rules/kr-code-dimension-differs";
import { aPart1 } from "../../../support/a-part-1";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const coded = "OKR 7402 : ศูนย์บริการ";

describeRule(krCodeDimensionDiffers, {
  accepts: {
    "a code under its own dimension": aPlan({
      "ส่วนที่ 1": aPart1({
        dimension: 7,
        objective: [coded, "-"],
        yearly: [coded, "-", "-"],
        projectCodes: [7402],
      }),
    }),
    "a code in the evaluation, which is not sorted by dimensions": aPlan({
      "ส่วนที่ 1": aPart1({ dimension: 7 }),
      "ส่วนที่ 4": anEvaluation([{ code: 5127 }]),
    }),
    "a code of the evaluation on one sheet with part 1, whose dimensions end there": aPlan({
      แผน: [
        ["ด้านที่ 7 เมืองน่าอยู่"],
        ["วัตถุประสงค์หลัก"],
        ["1.1 Agenda Base"],
        ["ที่", "รหัส KRs", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ (H/R)"],
        [1, 5127, "ร้อยละของงาน", "ร้อยละ 80", "H : สกต."],
      ],
    }),
    "a code that no KR has, which is another fault": aPlan({
      "ส่วนที่ 1": aPart1({ dimension: 7, objective: [coded, "-"], projectCodes: [6402] }),
    }),
  },
  reports: {
    "a KR of the evaluation under a dimension there": {
      plan: aPlan({
        "ส่วนที่ 4": [
          ["1.1 Agenda Base"],
          ["ที่", "รหัส KRs", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ (H/R)"],
          ["ด้านที่ 5 เมืองเศรษฐกิจ"],
          [1, 5127, "ร้อยละของงาน ก", "ร้อยละ 80", "H : สกต."],
          [2, 8801, "ร้อยละของงาน ข", "ร้อยละ 80", "H : สกต."],
        ],
      }),
      findings: [{ at: "'ส่วนที่ 4'!B5", facts: { code: "8801", dimension: 5 }, related: ["'ส่วนที่ 4'!A3"] }],
    },
    "a KR and its project under another dimension, once": {
      plan: aPlan({
        "ส่วนที่ 1": aPart1({
          dimension: 6,
          objective: [coded, "-"],
          yearly: [coded, "-", "-"],
          projectCodes: [7402],
        }),
      }),
      at: "'ส่วนที่ 1'!B4",
      facts: { code: "7402", dimension: 6 },
      says: {
        th: "รหัส 7402 เป็นของด้านที่ 7 แต่อยู่ใต้หัวข้อด้านที่ 6",
        en: "The code 7402 belongs to dimension 7, but stands under dimension 6 (ด้านที่ 6).",
      },
      related: ["'ส่วนที่ 1'!A2", "'ส่วนที่ 1'!A8", "'ส่วนที่ 1'!A11"],
    },
    "a project under another dimension than its KR": {
      plan: aPlan({
        "ส่วนที่ 1": aPart1({ dimension: 7, objective: [coded, "-"], projectCodes: [9127] }),
        "ส่วนที่ 4": anEvaluation([{ code: 9127 }]),
      }),
      findings: [{ at: "'ส่วนที่ 1'!A11", facts: { code: "9127", dimension: 7 }, related: ["'ส่วนที่ 1'!A2"] }],
    },
  },
});
