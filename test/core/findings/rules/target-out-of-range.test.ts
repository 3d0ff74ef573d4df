import { targetOutOfRange } from "../../../../src/core/findings/rules/target-out-of-range";
import { aPart1 } from "../../../support/a-part-1";
import { aPlan, percent } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const targets = (...rows: (readonly [name: string, target: string | number])[]) =>
  aPlan({ "ส่วนที่ 4": anEvaluation(rows.map(([name, target]) => ({ name, target }))) });

describeRule(targetOutOfRange, {
  accepts: {
    "what lies on the borders": targets(
      ["ร้อยละความสำเร็จ", "ร้อยละ 100"],
      ["ร้อยละของผู้ผ่านเกณฑ์", "ร้อยละ 0"],
      ["ระดับความพึงพอใจ", "ระดับ 5"],
      ["ระดับความเชื่อมั่น", "ระดับ 1"],
      ["จำนวนครั้งในการประชุม", "1 ครั้ง"],
    ),
    "100% typed as a number": aPlan({
      "ส่วนที่ 4": anEvaluation([{ name: "ร้อยละความสำเร็จ", target: percent(1) }]),
    }),
    "growth beyond all of it": targets(
      ["ร้อยละของรายได้ที่เพิ่มขึ้น", "ร้อยละ 120"],
      ["จำนวนผู้เข้าร่วม", "เพิ่มขึ้น ร้อยละ 150"],
      ["ร้อยละของรายได้เทียบกับปีก่อน", "ร้อยละ 105"],
    ),
    "none of a burden": targets(["จำนวนครั้งของอุบัติเหตุ", "0 ครั้ง"], ["จำนวนบัตรที่ออกผิด", "ไม่เกิน 0 ใบ"]),
    "a fraction of what less is better, or of no ร้อยละ": targets(
      ["ร้อยละของเรื่องร้องเรียน", 0.5],
      ["สัดส่วนครูต่อนักเรียน", 0.05],
      ["ร้อยละของหนี้ที่เกิดขึ้น", "ร้อยละ 0.5"],
    ),
    "a large number of anything": targets(
      ["จำนวนประชาชนที่ได้รับการตรวจ", "120,000 คน"],
      ["ประชาชนที่ได้รับการตรวจ", 500],
    ),
  },
  reports: {
    "more than all, at its cell": {
      plan: targets(["ร้อยละความสำเร็จ", "ร้อยละ 100"], ["ร้อยละของนักวิเทศสัมพันธ์", "ร้อยละ 800"]),
      at: "'ส่วนที่ 4'!D5",
      facts: { text: "ร้อยละ 800", kind: "percent", value: 800 },
      says: {
        th: "ค่าเป้าหมาย “ร้อยละ 800” อยู่นอกช่วง ต้องอยู่ระหว่างร้อยละ 0 ถึง 100",
        en: "The target “ร้อยละ 800” is not between 0 and 100 percent.",
      },
    },
    "a level above five": {
      plan: targets(["ระดับความพึงพอใจ", "ระดับ 6"]),
      at: "'ส่วนที่ 4'!D4",
      facts: { text: "ระดับ 6", kind: "level", value: 6 },
      says: {
        th: "ค่าเป้าหมาย “ระดับ 6” อยู่นอกช่วง ต้องอยู่ระหว่างระดับ 1 ถึง 5",
        en: "The target “ระดับ 6” is not between levels 1 and 5.",
      },
    },
    "a count of nothing": {
      plan: targets(["จำนวนครั้งในการประชุม", "อย่างน้อย 0 ครั้ง"]),
      at: "'ส่วนที่ 4'!D4",
      facts: { text: "อย่างน้อย 0 ครั้ง", kind: "count", value: 0 },
      says: {
        th: "ค่าเป้าหมาย “อย่างน้อย 0 ครั้ง” อยู่นอกช่วง ต้องมากกว่า 0",
        en: "The target “อย่างน้อย 0 ครั้ง” is not above 0.",
      },
    },
    "a bare fraction of ร้อยละ, as a doubt": {
      plan: targets(["ร้อยละของผู้ผ่านเกณฑ์", 0.8]),
      at: "'ส่วนที่ 4'!D4",
      severity: "warning",
      facts: { text: "0.8", kind: "percent", value: 0.8, meant: 80 },
      says: {
        th: "ค่าเป้าหมาย “0.8” น่าจะหมายถึงร้อยละ 80",
        en: "The target “0.8” probably means 80 percent.",
      },
    },
    "a negative percent and a level of nought": {
      plan: targets(["ร้อยละความสำเร็จ", "-5%"], ["ระดับความพึงพอใจ", "ระดับ 0"]),
      findings: [
        { at: "'ส่วนที่ 4'!D4", facts: { text: "-5%", kind: "percent", value: -5 } },
        { at: "'ส่วนที่ 4'!D5", facts: { text: "ระดับ 0", kind: "level", value: 0 } },
      ],
    },
    "a bare number, by the unit of the name": {
      plan: targets(["ร้อยละความสำเร็จ", 120], ["ระดับความพึงพอใจ", 6], ["จำนวนครั้งในการประชุม", 120]),
      findings: [
        { at: "'ส่วนที่ 4'!D4", facts: { text: "120", kind: "percent", value: 120 } },
        { at: "'ส่วนที่ 4'!D5", facts: { text: "6", kind: "level", value: 6 } },
      ],
    },
    "the second target in brackets": {
      plan: targets(["จำนวนผลิตภัณฑ์", "120 ผลิตภัณฑ์ (ร้อยละ 1000)"]),
      findings: [
        { at: "'ส่วนที่ 4'!D4", facts: { text: "120 ผลิตภัณฑ์ (ร้อยละ 1000)", kind: "percent", value: 1000 } },
      ],
    },
    "the same in part 1 and in the evaluation, once": {
      plan: aPlan({
        "ส่วนที่ 1": aPart1({ objective: ["OKR 7402 : ศูนย์บริการ", "ร้อยละ 110"] }),
        "ส่วนที่ 4": anEvaluation([{ code: 7402, name: "ศูนย์บริการ", target: "ร้อยละ 110" }]),
      }),
      findings: [
        {
          at: "'ส่วนที่ 4'!D4",
          facts: { text: "ร้อยละ 110", kind: "percent", value: 110 },
          related: ["'ส่วนที่ 1'!C4"],
        },
      ],
    },
  },
});
