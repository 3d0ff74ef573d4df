import { targetMissing } from "../../../../src/core/findings/rules/target-missing";
import { aPart1 } from "../../../support/a-part-1";
import { aScoringSheet } from "../../../support/a-scoring-sheet";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const name = "จำนวนครั้งในการประสานงาน";

describeRule(targetMissing, {
  accepts: {
    "targets of every kind, a number too": aPlan({
      "ส่วนที่ 4": anEvaluation([{ target: "ร้อยละ 80" }, { target: 5 }, { target: "แล้วเสร็จ" }]),
    }),
    "a target that is there but cannot be read": aPlan({ "ส่วนที่ 4": anEvaluation([{ target: "มากที่สุด" }]) }),
    "a dash in part 1, where no target is stated": aPlan({
      "ส่วนที่ 1": aPart1({
        objective: ["OKR 7402 : ศูนย์บริการ", "-"],
        yearly: ["OKR 7402 : ศูนย์บริการ", "-", "-"],
      }),
    }),
    "targets in the scoring sheet instead of the plan": aPlan({
      แผน: [
        ["ที่", "ตัวชี้วัด", "โครงการ/กิจกรรม", "งบประมาณ (บาท)"],
        [1, name, "โครงการหนึ่ง", 1000],
      ],
      คะแนน: aScoringSheet([1, null, name, "6 ครั้ง", 70, 5]),
    }),
    "a row of dashes": aPlan({ "ส่วนที่ 4": anEvaluation([{ name: "-", target: "-" }]) }),
  },
  reports: {
    "a table without a column for targets, in a plan that states none": {
      plan: aPlan({
        แผน: [
          ["ที่", "ตัวชี้วัด", "โครงการ/กิจกรรม", "งบประมาณ (บาท)"],
          [1, name, "โครงการหนึ่ง", 1000],
          [2, "จำนวนคน", "โครงการสอง", 2000],
        ],
      }),
      at: "'แผน'!A1",
      severity: "warning",
      facts: { withoutColumn: 2 },
      says: {
        th: "ตารางนี้ไม่มีคอลัมน์ “ค่าเป้าหมาย” จึงไม่มีค่าเป้าหมายของตัวชี้วัดทั้ง 2 รายการ",
        en: "This table has no column “ค่าเป้าหมาย”, so that none of its KRs (2) has a target.",
      },
    },
    "a blank target, at its cell": {
      plan: aPlan({ "ส่วนที่ 4": anEvaluation([{}, { name, target: null }]) }),
      at: "'ส่วนที่ 4'!D5",
      facts: { keyResult: name },
      says: {
        th: "ตัวชี้วัด “จำนวนครั้งในการประสานงาน” ไม่ได้ระบุค่าเป้าหมาย",
        en: "“จำนวนครั้งในการประสานงาน” has no target.",
      },
    },
    "a dash": {
      plan: aPlan({ "ส่วนที่ 4": anEvaluation([{ name, target: "-" }]) }),
      findings: [{ at: "'ส่วนที่ 4'!D4", facts: { keyResult: name } }],
    },
  },
});
