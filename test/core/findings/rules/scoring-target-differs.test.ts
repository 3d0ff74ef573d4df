import { scoringTargetDiffers } from "../../../../src/core/findings/rules/scoring-target-differs";
import { aPlan, percent } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";
import { aScoringSheet } from "../../../support/a-scoring-sheet";
import { anEvaluationTable } from "../../../support/an-evaluation-table";
import { describeRule } from "../../../support/describe-rule";

const name = "ร้อยละของเรื่องที่ได้รับการแก้ไข";

const planAndSheet = (planned: TestCell, scored: TestCell, scoredName = name) =>
  aPlan({
    แผน: anEvaluationTable([{ name, target: planned, code: 3101 }]),
    คะแนน: aScoringSheet(["1.1 Agenda Base"], [1, 3101, scoredName, scored, 10, 80]),
  });

/** Part 1 says ร้อยละ 80, too. */
const withPart1 = (planned: string, scored: string) =>
  aPlan({
    หนึ่ง: [
      ["ส่วนที่ 1"],
      ["วัตถุประสงค์หลัก", "ตัวชี้วัดผลหลัก", "ค่าเป้าหมาย", "หน่วยงานรับผิดชอบหลัก"],
      ["เมืองน่าอยู่", `OKR 3101 : ${name}`, "ร้อยละ 80", "สผว."],
    ],
    แผน: anEvaluationTable([{ name, target: planned, code: 3101 }]),
    คะแนน: aScoringSheet(["1.1 Agenda Base"], [1, 3101, name, scored, 10, 80]),
  });

describeRule(scoringTargetDiffers, {
  accepts: {
    "the same target": planAndSheet("ร้อยละ 80", "ร้อยละ 80"),
    "the same in other forms": planAndSheet("ร้อยละ ๘๐", percent(0.8)),
    "a deadline in other words": planAndSheet("ภายใน 30 มิ.ย. 2569", "แล้วเสร็จภายในเดือนมิถุนายน"),
    "a deadline of the year, which may be the fiscal one": planAndSheet(
      "ภายในปี 2569",
      "ภายใน 30 กันยายน 2569",
    ),
    "a deadline that the sheet does not name": planAndSheet("แล้วเสร็จภายใน 30 มิ.ย. 2569", "แล้วเสร็จ"),
    "a bare number": planAndSheet("อย่างน้อยร้อยละ 80", 80),
    "a number in its unit's multiples": planAndSheet("1.5 ล้านบาท", "1,500,000 บาท", "รายได้ที่จัดเก็บได้"),
    "a target whose unit stands beside it, of millions": aPlan({
      แผน: anEvaluationTable([{ name, target: "1.5 ล้านบาท", code: 3101 }]),
      คะแนน: [
        ["ที่", "รหัส KRs", "ตัวชี้วัด", "ค่าเป้าหมาย", "หน่วยนับ", "น้ำหนัก", "ผลการดำเนินงาน"],
        ["1.1 Agenda Base"],
        [1, 3101, name, 1.5, "ล้านบาท", 10, 1.2],
      ],
    }),
    "a target that the sheet leaves to the plan": planAndSheet("ร้อยละ 80", "-"),
    "a target that the plan does not state": planAndSheet("-", "ร้อยละ 80"),
    "a target that cannot be read in the plan": planAndSheet("ดีขึ้น", "ร้อยละ 80"),
    "a target that is out of range in the plan": planAndSheet("ร้อยละ 120", "ร้อยละ 100"),
    "the target of part 1, against which the evaluation is the odd one": withPart1("ร้อยละ 90", "ร้อยละ 80"),
  },
  reports: {
    "a row without a name, by the plan's": {
      plan: planAndSheet("ร้อยละ 80", "ร้อยละ 90", ""),
      findings: [{ at: "'คะแนน'!D3", facts: { indicator: name, here: "ร้อยละ 90", planned: "ร้อยละ 80" } }],
    },
    "another day by which it is to be done": {
      plan: planAndSheet("ภายใน 30 มิ.ย. 2569", "ภายใน 31 ก.ค. 2569"),
      findings: [
        {
          at: "'คะแนน'!D3",
          facts: { indicator: name, here: "ภายใน 31 ก.ค. 2569", planned: "ภายใน 30 มิ.ย. 2569" },
        },
      ],
    },
    "another number": {
      plan: planAndSheet("ร้อยละ 80", "ร้อยละ 85"),
      at: "'คะแนน'!D3",
      facts: { indicator: name, here: "ร้อยละ 85", planned: "ร้อยละ 80" },
      related: ["'แผน'!D3"],
      says: {
        th: "ค่าเป้าหมายของ “ร้อยละของเรื่องที่ได้รับการแก้ไข” ในแบบให้คะแนนคือ “ร้อยละ 85” แต่ในแผนคือ “ร้อยละ 80”",
        en: "The scoring sheet's target of “ร้อยละของเรื่องที่ได้รับการแก้ไข” is “ร้อยละ 85”, but the plan's is “ร้อยละ 80”.",
      },
    },
    "a target whose unit stands beside it": {
      plan: aPlan({
        แผน: anEvaluationTable([{ name, target: "ร้อยละ 80", code: 3101 }]),
        คะแนน: [
          ["ที่", "รหัส KRs", "ตัวชี้วัด", "หน่วยนับ", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน"],
          ["1.1 Agenda Base"],
          [1, 3101, name, "ครั้ง", 80, 10, 80],
        ],
      }),
      findings: [{ at: "'คะแนน'!E3", facts: { indicator: name, here: "80 ครั้ง", planned: "ร้อยละ 80" } }],
    },
    "another number than a potential indicator's": {
      plan: aPlan({
        แผน: [
          ["องค์ประกอบที่ 2 Potential Base"],
          ["ที่", "ตัวชี้วัด", "น้ำหนัก", "ค่าเป้าหมาย", "หน่วยงานที่รับผิดชอบ"],
          ["2.1", name, 30, "ร้อยละ 95", "สนง."],
        ],
        คะแนน: aScoringSheet(["องค์ประกอบที่ 2 Potential Base"], ["2.1", null, name, "ร้อยละ 90", 30, 80]),
      }),
      findings: [{ at: "'คะแนน'!D3", facts: { indicator: name, here: "ร้อยละ 90", planned: "ร้อยละ 95" } }],
    },
    "another unit": {
      plan: planAndSheet("ร้อยละ 80", "80 ครั้ง"),
      findings: [{ at: "'คะแนน'!D3", facts: { indicator: name, here: "80 ครั้ง", planned: "ร้อยละ 80" } }],
    },
    "a limit that lost its ไม่เกิน": {
      plan: planAndSheet("ไม่เกินร้อยละ 5", "ร้อยละ 5"),
      findings: [{ at: "'คะแนน'!D3", facts: { indicator: name, here: "ร้อยละ 5", planned: "ไม่เกินร้อยละ 5" } }],
    },
    "text that cannot be read": {
      plan: planAndSheet("ร้อยละ 80", "ดีขึ้น"),
      findings: [{ at: "'คะแนน'!D3", facts: { indicator: name, here: "ดีขึ้น", planned: "ร้อยละ 80" } }],
    },
    "a row that is known by its code under another name": {
      plan: planAndSheet("ร้อยละ 80", "ร้อยละ 85", "เรื่องร้องเรียน"),
      findings: [
        { at: "'คะแนน'!D3", facts: { indicator: "เรื่องร้องเรียน", here: "ร้อยละ 85", planned: "ร้อยละ 80" } },
      ],
    },
    "a target unlike part 1 and the evaluation, which agree": {
      plan: withPart1("ร้อยละ 80", "ร้อยละ 90"),
      findings: [{ at: "'คะแนน'!D3", facts: { indicator: name, here: "ร้อยละ 90", planned: "ร้อยละ 80" } }],
    },
  },
});
