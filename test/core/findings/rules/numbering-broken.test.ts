import { numberingBroken } from "../../../../src/core/findings/rules/numbering-broken";
import { aRoutine, aSummary, someDetails, someKeyResults } from "../../../support/a-budget-section";
import { aPlan } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const HEADER = ["ลำดับที่", "โครงการ/กิจกรรมสำคัญ", "งบประมาณ (บาท)", "ส่วนราชการที่รับผิดชอบ"];
const TOTAL = [null, "รวมทั้งสิ้น", 1200];

const numbered = (...numbers: TestCell[]) =>
  numbers.map((no, i) => ({ no, name: `โครงการ ${"กขคงจ"[i]}`, budget: 1 }));

describeRule(numberingBroken, {
  accepts: {
    "gaps that kr-not-evaluated or kr-not-listed explain": aPlan({
      KR: [
        ["ที่", "ตัวชี้วัดผลหลัก (KR)"],
        [1, "ร้อยละของงาน"],
        [2, "จำนวนเรื่องคงค้าง"],
        [4, "ระดับความพึงพอใจ"],
      ],
      "ส่วนที่ 4": anEvaluation([
        { no: 1, name: "ร้อยละของงาน" },
        { no: 3, name: "การจัดตั้งศูนย์บริการข้อมูล" },
        { no: 4, name: "ระดับความพึงพอใจ" },
      ]),
    }),
    "numbers, texts and Thai digits in turn": aPlan({ สรุป: aSummary(numbered(1, "2.", "๓", "4)")) }),
    "no numbers at all": aPlan({ สรุป: aSummary(numbered(null, null)) }),
    "rows without a number": aPlan({ สรุป: aSummary(numbered(1, null, 2, "2.1", 4)) }),
    "rows that the numbers do not count": aPlan({ สรุป: aSummary(numbered(1, null, null, 2, 3)) }),
    "detail tables that each begin at 1, or go on": aPlan({
      "โครงการ 1": someDetails(numbered(1, 2)),
      "โครงการ 2": someDetails(numbered(1)),
      "โครงการ 3": someDetails(numbered(2, 3)),
    }),
    "a detail table over a page break": aPlan({
      โครงการ: [
        ...someDetails(numbered(1, 2)),
        ["ลำดับที่", "โครงการ/กิจกรรมสำคัญ", "งบประมาณ"],
        [3, "โครงการ ง", 1],
      ],
    }),
    "groups of a detail table": aPlan({ โครงการ: someDetails(numbered(1, 2, 1, 2)) }),
    "departments in one table that each begin at 1": aPlan({
      สรุป: [
        ["ส่วนที่ 2"],
        HEADER,
        [1, "โครงการ ก", 200, "กองคลัง"],
        [2, "โครงการ ข", 200, "กองคลัง"],
        [3, "โครงการ ค", 200, "กองคลัง"],
        [1, "โครงการ ง", 200, "กองช่าง"],
        [1, "โครงการ จ", 200, "กองการศึกษา"],
        [2, "โครงการ ฉ", 200],
        TOTAL,
      ],
    }),
    "a department with one row behind a subtotal": aPlan({
      สรุป: [
        ["ส่วนที่ 2"],
        HEADER,
        [1, "โครงการ ก", 500],
        [2, "โครงการ ข", 500],
        [null, "รวมกองคลัง", 1000],
        [1, "โครงการ ค", 200],
        [null, "รวมกองช่าง", 200],
        TOTAL,
      ],
    }),
    "a department with one row below its heading": aPlan({
      "ส่วนที่ 4": [
        ["ส่วนที่ 4"],
        ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ (H/R)"],
        ["กองคลัง"],
        [1, "ร้อยละของภาษีที่จัดเก็บได้", "ร้อยละ 80", "H : กค."],
        [2, "จำนวนทะเบียนที่จัดทำ", "2 เล่ม", "H : กค."],
        ["กองช่าง"],
        [1, "จำนวนถนนที่ซ่อม", "2 สาย", "H : กช."],
      ],
    }),
    "a list of KRs by department": aPlan({
      รายการ: [["ตัวชี้วัดผลหลัก (KR)"], ["กองคลัง"], ["1. ก"], ["2. ข"], ["กองช่าง"], ["1. ค"]],
    }),
    "part 3, which numbers programmes and projects apart": aPlan({
      "ส่วนที่ 3": [
        ["ส่วนที่ 3"],
        ["ลำดับที่", "แผนงาน/ผลผลิต", "โครงการ", "งบประมาณ"],
        [1, "แผนงานบริหารราชการ", "1. โครงการการรับรอง", "-"],
        [null, null, "2. โครงการการแปล", "-"],
        [2, "แผนงานการต่างประเทศ", "1. โครงการศึกษาดูงาน", "-"],
      ],
    }),
    "part 3 by the numbers in front of the names": aPlan({
      "ส่วนที่ 3": aRoutine(
        [
          ["1. โครงการการรับรอง", "-"],
          ["2. โครงการการแปล", "-"],
        ],
        "จำนวน 2 โครงการ",
        "-",
      ),
    }),
    "the components of the evaluation": aPlan({
      "1.1": someKeyResults("-", "-"),
      "1.2": someKeyResults("-", "-", "-").map((row, i) => (i === 0 ? ["1.2 (Function Base)"] : row)),
    }),
  },
  reports: {
    "a gap": {
      plan: aPlan({ สรุป: aSummary(numbered(1, 2, 4, 5)) }),
      at: "'สรุป'!A5",
      facts: { expected: 3, found: 4 },
      says: { th: "ลำดับที่ควรเป็น 3 แต่เป็น 4", en: "The number should be 3, but is 4." },
    },
    "a repeat": {
      plan: aPlan({ โครงการ: someDetails(numbered(1, 2, 2, 3)) }),
      findings: [{ at: "'โครงการ'!A6", facts: { expected: 3, found: 2 } }],
    },
    "only the first of two that changed places": {
      plan: aPlan({ สรุป: aSummary(numbered(1, 3, 2, 4)) }),
      findings: [{ at: "'สรุป'!A4", facts: { expected: 2, found: 3 } }],
    },
    "a table that begins with 2": {
      plan: aPlan({ สรุป: aSummary(numbered(2, 3)) }),
      findings: [{ at: "'สรุป'!A3", facts: { expected: 1, found: 2 } }],
    },
    "a 1 in the midst of a summary": {
      plan: aPlan({ สรุป: aSummary(numbered(1, 2, 1, 4)) }),
      findings: [{ at: "'สรุป'!A5", facts: { expected: 3, found: 1 } }],
    },
    "a 1 that the numbers of its table go on behind, though it is another department's": {
      plan: aPlan({
        สรุป: [
          ["ส่วนที่ 2"],
          HEADER,
          [1, "โครงการ ก", 500, "กองคลัง"],
          [2, "โครงการ ข", 500, "กองคลัง"],
          [1, "โครงการ ค", 100, "กองช่าง"],
          [4, "โครงการ ง", 100, "กองช่าง"],
          TOTAL,
        ],
      }),
      findings: [{ at: "'สรุป'!A5", facts: { expected: 3, found: 1 } }],
    },
    "a gap in the evaluation": {
      plan: aPlan({
        "1.1": someKeyResults("-", "-", "-").map((row) => (row[0] === 2 ? [7, ...row.slice(1)] : row)),
      }),
      findings: [{ at: "'1.1'!A4", facts: { expected: 2, found: 7 } }],
    },
    "a number left out in the midst of the evaluation": {
      plan: aPlan({
        "1.1": someKeyResults("-", "-", "-").map((row) => (row[0] === 2 ? [null, ...row.slice(1)] : row)),
      }),
      at: "'1.1'!A4",
      related: [],
      facts: { expected: 2, found: undefined },
      says: { th: "ลำดับที่ควรเป็น 2 แต่เว้นว่าง", en: "The number should be 2, but is left out." },
    },
    "several numbers left out once": {
      plan: aPlan({ สรุป: aSummary(numbered(1, null, null, 4)) }),
      findings: [{ at: "'สรุป'!A4", related: ["'สรุป'!A5"], facts: { expected: 2, found: undefined } }],
    },
    "a gap in the KR list": {
      plan: aPlan({ รายการ: [["ตัวชี้วัดผลหลัก (KR)"], ["1. จำนวนครั้ง"], ["3. ร้อยละความสำเร็จ"]] }),
      findings: [{ at: "'รายการ'!A3", facts: { expected: 2, found: 3 } }],
    },
  },
});
