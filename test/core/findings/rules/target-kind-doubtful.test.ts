import { targetKindDoubtful } from "../../../../src/core/findings/rules/target-kind-doubtful";
import { aPart1 } from "../../../support/a-part-1";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const targets = (...rows: (readonly [name: string, target: string | number])[]) =>
  aPlan({ "ส่วนที่ 4": anEvaluation(rows.map(([name, target]) => ({ name, target }))) });

describeRule(targetKindDoubtful, {
  accepts: {
    "targets of the names' kinds": targets(
      ["จำนวนครั้งในการประชุม", "6 ครั้ง"],
      ["ร้อยละความสำเร็จ", "80%"],
      ["สัดส่วนจำนวนเรื่องที่แล้วเสร็จ", "ร้อยละ 80"],
      ["ระดับความพึงพอใจ", "ระดับ 4"],
    ),
    "bare numbers": targets(["จำนวนครั้งในการประชุม", 6], ["ร้อยละความสำเร็จ", 80], ["ระดับความพึงพอใจ", 4]),
    "a name that says no kind": targets(["หน่วยงานที่มีการตรวจสอบ", "1 หน่วยงาน"], ["การจัดตั้งศูนย์", "ร้อยละ 100"]),
    "a level of success in percent": targets(["ระดับความสำเร็จในการพัฒนานวัตกรรม", "ร้อยละ 80"]),
    "a count that grows by a percent": targets(["จำนวนผู้ประกอบการ", "เพิ่มขึ้น ร้อยละ 10"]),
    "a second target of the name's kind": targets(["จำนวนผลิตภัณฑ์", "ร้อยละ 100 (120 ผลิตภัณฑ์)"]),
    "a target out of range, which is another fault": targets(["ร้อยละความสำเร็จ", "ระดับ 9"]),
    "a target that part 1 contradicts, which is another fault": aPlan({
      "ส่วนที่ 1": aPart1({ objective: ["ร้อยละความสำเร็จ", "ร้อยละ 80"] }),
      "ส่วนที่ 4": anEvaluation([{ name: "ร้อยละความสำเร็จ", target: "80 ครั้ง" }]),
    }),
  },
  reports: {
    "a จำนวน… indicator with a percent, at the target's cell": {
      plan: targets(
        ["จำนวนครั้งในการประชุม", "6 ครั้ง"],
        ["จำนวนประชาชนได้รับการตรวจคัดกรองสุขภาพ", "ร้อยละ 100 ของบุคลากรในสังกัด"],
      ),
      at: "'ส่วนที่ 4'!D5",
      facts: {
        keyResult: "จำนวนประชาชนได้รับการตรวจคัดกรองสุขภาพ",
        expected: "count",
        kind: "percent",
        text: "ร้อยละ 100 ของบุคลากรในสังกัด",
      },
      says: {
        th: "ตัวชี้วัด “จำนวนประชาชนได้รับการตรวจคัดกรองสุขภาพ” วัดเป็นจำนวน แต่ค่าเป้าหมาย “ร้อยละ 100 ของบุคลากรในสังกัด” เป็นร้อยละ",
        en: "“จำนวนประชาชนได้รับการตรวจคัดกรองสุขภาพ” is measured as a count, but its target “ร้อยละ 100 ของบุคลากรในสังกัด” is a percent.",
      },
    },
    "shares that are counted, and levels that are not": {
      plan: targets(
        ["สัดส่วนจำนวนเรื่อง", "80 เรื่อง"],
        ["ระดับความพึงพอใจ", "ร้อยละ 80"],
        ["ร้อยละความสำเร็จ", "แล้วเสร็จ"],
      ),
      findings: [
        {
          at: "'ส่วนที่ 4'!D4",
          facts: { keyResult: "สัดส่วนจำนวนเรื่อง", expected: "percent", kind: "count", text: "80 เรื่อง" },
        },
        {
          at: "'ส่วนที่ 4'!D5",
          facts: { keyResult: "ระดับความพึงพอใจ", expected: "level", kind: "percent", text: "ร้อยละ 80" },
        },
        {
          at: "'ส่วนที่ 4'!D6",
          facts: { keyResult: "ร้อยละความสำเร็จ", expected: "percent", kind: "milestone", text: "แล้วเสร็จ" },
        },
      ],
    },
  },
});
