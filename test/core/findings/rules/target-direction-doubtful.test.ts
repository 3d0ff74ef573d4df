import { targetDirectionDoubtful } from "../../../../src/core/findings/rules/target-direction-doubtful";
import { aPart1 } from "../../../support/a-part-1";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const pending = "สัดส่วนจำนวนเรื่องค้างต่อเรื่องทั้งหมด";
const targets = (...rows: (readonly [name: string, target: string | number])[]) =>
  aPlan({ "ส่วนที่ 4": anEvaluation(rows.map(([name, target]) => ({ name, target }))) });

describeRule(targetDirectionDoubtful, {
  accepts: {
    "a ceiling": targets([pending, "ไม่เกินร้อยละ 20"], ["จำนวนอุบัติเหตุ", "≤ 5 ครั้ง"]),
    "none at all": targets(["จำนวนอุบัติเหตุ", "0 ครั้ง"]),
    "a fall": targets(["จำนวนอุบัติเหตุ", "ลดลง ร้อยละ 10"]),
    "what is done about complaints": targets(
      ["ร้อยละของเรื่องทั้งหมดที่แจ้งผ่าน Traffy Fondue ได้รับการแก้ไข", "ร้อยละ 80"],
      ["สัดส่วนจำนวนเรื่องที่ดำเนินการเสร็จสิ้นต่อเรื่องทั้งหมด", "ร้อยละ 80"],
      ["ร้อยละของเรื่องร้องเรียนที่ได้รับการแก้ไข", "ร้อยละ 80"],
    ),
    "no target": targets([pending, "-"]),
  },
  reports: {
    "a share of pending cases to be reached, at the target's cell": {
      plan: targets(["ร้อยละความสำเร็จ", "ร้อยละ 80"], [pending, "ร้อยละ 80"]),
      at: "'ส่วนที่ 4'!D5",
      facts: { keyResult: pending, text: "ร้อยละ 80" },
      says: {
        th: "ตัวชี้วัด “สัดส่วนจำนวนเรื่องค้างต่อเรื่องทั้งหมด” น่าจะเป็นตัวชี้วัดที่ค่ายิ่งน้อยยิ่งดี แต่ค่าเป้าหมาย “ร้อยละ 80” ไม่ได้ระบุว่า “ไม่เกิน” หรือ “ไม่น้อยกว่า” โปรดตรวจสอบทิศทาง",
        en: "Less seems better for “สัดส่วนจำนวนเรื่องค้างต่อเรื่องทั้งหมด”, but its target “ร้อยละ 80” says neither at most (ไม่เกิน) nor at least (ไม่น้อยกว่า).",
      },
    },
    "none of what may be wanted": {
      plan: targets(["จำนวนผู้ป่วยที่พบใหม่", "0 ราย"]),
      at: "'ส่วนที่ 4'!D4",
      facts: { keyResult: "จำนวนผู้ป่วยที่พบใหม่", text: "0 ราย", isNone: true },
      says: {
        th: "ค่าเป้าหมาย “0 ราย” ของตัวชี้วัด “จำนวนผู้ป่วยที่พบใหม่” นับเป็นค่ายิ่งน้อยยิ่งดี หากถูกต้องโปรดระบุ “ไม่เกิน”",
        en: "The target “0 ราย” of “จำนวนผู้ป่วยที่พบใหม่” is taken to mean that less is better; if so, say at most (ไม่เกิน).",
      },
    },
    "the same in part 1, once": {
      plan: aPlan({
        "ส่วนที่ 1": aPart1({ objective: [pending, "ร้อยละ 80"] }),
        "ส่วนที่ 4": anEvaluation([{ name: pending, target: "ร้อยละ 80" }]),
      }),
      findings: [
        { at: "'ส่วนที่ 4'!D4", facts: { keyResult: pending, text: "ร้อยละ 80" }, related: ["'ส่วนที่ 1'!C4"] },
      ],
    },
  },
});
