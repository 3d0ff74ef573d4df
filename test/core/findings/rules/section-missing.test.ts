import { sectionMissing } from "../../../../src/core/findings/rules/section-missing";
import { aPlan } from "../../../support/a-plan";
import { aPotentialTable } from "../../../support/a-potential-table";
import { agendaRows, aScoringSheet } from "../../../support/a-scoring-sheet";
import type { TestSheet } from "../../../support/a-snapshot";
import { describeRule } from "../../../support/describe-rule";
import { anEvaluationTable } from "../../../support/an-evaluation-table";

const list: TestSheet = [["ตัวชี้วัดผลหลัก (KR)"], ["1. ร้อยละของงาน"], ["2. ร้อยละของถนน"]];
const projects = (heading: string): TestSheet => [
  [heading],
  ["ที่", "โครงการ/กิจกรรม", "งบประมาณ", "ส่วนราชการ"],
  [1, "โครงการหนึ่ง", 1000, "ฝ่ายปกครอง"],
];
const evaluation = anEvaluationTable([{ name: "ร้อยละของงาน" }, { name: "ร้อยละของถนน" }]);
const whole = {
  ตัวชี้วัด: list,
  หนึ่ง: projects("ส่วนที่ 1"),
  สอง: projects("ส่วนที่ 2"),
  สาม: projects("ส่วนที่ 3"),
  สี่: evaluation,
  ศักยภาพ: aPotentialTable([10, 20]),
};
const { ตัวชี้วัด, สี่, ศักยภาพ } = whole;

describeRule(sectionMissing, {
  accepts: {
    "parts of which only the header stands": aPlan({
      ตัวชี้วัด: [["ลำดับที่", "ตัวชี้วัดผลหลัก (KR)"]],
      หนึ่ง: projects("ส่วนที่ 1").slice(0, 2),
      สอง: projects("ส่วนที่ 2").slice(0, 2),
      สาม: projects("ส่วนที่ 3").slice(0, 2),
      สี่: anEvaluationTable([]),
      ศักยภาพ: aPotentialTable([]),
    }),
    "a plan with all its parts, but no scoring sheet": aPlan(whole),
    "a workbook with nothing but a scoring sheet": aPlan({ คะแนน: aScoringSheet(...agendaRows(35, 35)) }),
    "a single sheet of a plan": aPlan({ ศักยภาพ }),
    "an empty workbook": aPlan({ Sheet1: [] }),
    "project tables whose part no heading names": aPlan({ ...whole, หนึ่ง: [], สอง: projects("โครงการ") }),
    "a table that could not be placed and may be the part": aPlan({
      ...whole,
      ตัวชี้วัด: [
        ["รหัส KRs", "ค่าเป้าหมาย"],
        [7402, "ร้อยละ 80"],
      ],
    }),
  },
  reports: {
    "a part that a plan lacks, at the first sheet of the plan": {
      plan: aPlan({ หน้าปก: [["แผนปฏิบัติราชการ"]], ...whole, สาม: [] }),
      at: "'ตัวชี้วัด'!A1",
      facts: { part: "part-3" },
      says: {
        th: "ไม่พบส่วนที่ 3 ภารกิจประจำพื้นฐาน",
        en: "The plan has no part 3, routine work.",
      },
    },
    "each part missing from a plan of which some is there": {
      plan: aPlan({ ตัวชี้วัด, สี่, ศักยภาพ }),
      findings: (["part-1", "part-2", "part-3"] as const).map((part) => ({
        at: "'ตัวชี้วัด'!A1",
        facts: { part },
      })),
    },
  },
});
