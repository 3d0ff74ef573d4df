import { targetRegresses } from "../../../../src/core/findings/rules/target-regresses";
import { aPart1 } from "../../../support/a-part-1";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const yearly = (name: string, before: string, now: string) =>
  aPlan({ "ส่วนที่ 1": aPart1({ yearly: [name, before, now] }) });

describeRule(targetRegresses, {
  accepts: {
    "the same target or a higher one": yearly("ร้อยละความสำเร็จ", "ร้อยละ 80", "ร้อยละ 80"),
    "a higher target": yearly("ร้อยละความสำเร็จ", "ร้อยละ 80", "ร้อยละ 90"),
    "no target last year, or none this year": yearly("ร้อยละความสำเร็จ", "-", "ร้อยละ 80"),
    "no target this year": yearly("ร้อยละความสำเร็จ", "ร้อยละ 80", "-"),
    "targets that cannot be compared": yearly("จำนวนกิจกรรม", "100 คน", "5 ครั้ง"),
    "less where less is better": yearly("จำนวนเรื่องค้าง", "20 เรื่อง", "10 เรื่อง"),
    "a lower ceiling": yearly("ระยะเวลารอคอย", "ไม่เกิน 5 วัน", "ไม่เกิน 3 วัน"),
    "a target that the evaluation contradicts, which is another fault": aPlan({
      "ส่วนที่ 1": aPart1({
        objective: ["ร้อยละความสำเร็จ", "ร้อยละ 90"],
        yearly: ["ร้อยละความสำเร็จ", "ร้อยละ 80", "ร้อยละ 70"],
      }),
      "ส่วนที่ 4": anEvaluation([{ name: "ร้อยละความสำเร็จ", target: "ร้อยละ 90" }]),
    }),
  },
  reports: {
    "less than last year, at this year's cell": {
      plan: yearly("ร้อยละความสำเร็จ", "ร้อยละ 80", "ร้อยละ 70"),
      at: "'ส่วนที่ 1'!C8",
      facts: {
        keyResult: "ร้อยละความสำเร็จ",
        before: "ร้อยละ 80",
        now: "ร้อยละ 70",
        yearBefore: 2567,
        year: 2568,
      },
      says: {
        th: "ค่าเป้าหมายปี 2568 ของ “ร้อยละความสำเร็จ” คือ “ร้อยละ 70” ด้อยกว่าปี 2567 ซึ่งคือ “ร้อยละ 80”",
        en: "The 2568 target of “ร้อยละความสำเร็จ”, “ร้อยละ 70”, falls behind “ร้อยละ 80” of 2567.",
      },
      related: ["'ส่วนที่ 1'!B8"],
    },
    "more where less is better": {
      plan: yearly("จำนวนเรื่องค้าง", "10 เรื่อง", "20 เรื่อง"),
      findings: [
        {
          at: "'ส่วนที่ 1'!C8",
          facts: {
            keyResult: "จำนวนเรื่องค้าง",
            before: "10 เรื่อง",
            now: "20 เรื่อง",
            yearBefore: 2567,
            year: 2568,
          },
        },
      ],
    },
    "a smaller rise, and the second target of a list": {
      plan: yearly("จำนวนผู้ประกอบการ", "- เพิ่มขึ้น 10 ราย - เพิ่มขึ้น 20 ชิ้น", "- เพิ่มขึ้น 10 ราย - เพิ่มขึ้น 15 ชิ้น"),
      findings: [
        {
          at: "'ส่วนที่ 1'!C8",
          facts: {
            keyResult: "จำนวนผู้ประกอบการ",
            before: "- เพิ่มขึ้น 10 ราย - เพิ่มขึ้น 20 ชิ้น",
            now: "- เพิ่มขึ้น 10 ราย - เพิ่มขึ้น 15 ชิ้น",
            yearBefore: 2567,
            year: 2568,
          },
        },
      ],
    },
  },
});
