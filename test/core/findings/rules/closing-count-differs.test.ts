import { closingCountDiffers } from "../../../../src/core/findings/rules/closing-count-differs";
import { aClosing, aRoutine, aSummary, someDetails } from "../../../support/a-budget-section";
import { aPlan } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

const FAIR = "โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ";
const YOUTH = "โครงการพัฒนาเยาวชน";
const TWO = [
  [FAIR, 5_500_000],
  [YOUTH, 3_500_000],
] as const;

const HEAD = [["ส่วนที่ 2"], ["ลำดับที่", "โครงการ/กิจกรรมสำคัญ", "งบประมาณ (บาท)"]];
const FIRST_TWO = [
  [1, FAIR, 5_500_000],
  [2, YOUTH, 3_500_000],
];
/** Two departments, of which the first has this total. */
const departments = (total: string) => [
  ...HEAD,
  ["กองช่าง"],
  ...FIRST_TWO,
  [null, total, 9_000_000],
  ["กองคลัง"],
  [1, "โครงการจัดทำแผนที่ภาษี", 1_000_000],
  [null, "รวม 1 โครงการ", 1_000_000],
];

describeRule(closingCountDiffers, {
  accepts: {
    "as many as the table has": aPlan({ สรุป: aSummary(TWO, { closing: aClosing("๒", "9,000,000") }) }),
    "a sentence without a count": aPlan({ สรุป: aSummary(TWO, { closing: aClosing("...", "9,000,000") }) }),
    "a repeated project counted once": aPlan({
      สรุป: aSummary([...TWO, [`${FAIR} (โครงการซ้ำ)`, "-"]], { closing: aClosing(2, "9,000,000") }),
    }),
    "a project named twice, counted once or twice": aPlan({
      สรุป: aSummary([...TWO, TWO[0]], { closing: aClosing(3, "14,500,000") }),
    }),
    "rows without a number as part of the project above": aPlan({
      สรุป: aSummary([...TWO, { no: null, name: "กิจกรรมย่อย : พิธีเปิด", budget: "-" }], {
        closing: aClosing(2, "9,000,000"),
      }),
    }),
    "a project that the summary lacks, which is told by itself": aPlan({
      โครงการ: someDetails(TWO),
      สรุป: aSummary(TWO.slice(0, 1), { closing: aClosing(2, "9,000,000") }),
    }),
    "projects and activities counted apart": aPlan({
      สรุป: aSummary([...TWO, ["กิจกรรมทำความสะอาดคลอง", 500_000]], {
        closing: "รวมจำนวน 2 โครงการ 1 กิจกรรม จำนวนเงินทั้งสิ้น 9,500,000 บาท",
      }),
    }),
    "activities that the projects are made of": aPlan({
      สรุป: [...aSummary(TWO).slice(0, 4), ["รวมทั้งสิ้น 2 โครงการ 5 กิจกรรม", null, 9_000_000]],
    }),
    "a count in its own cell of the total row": aPlan({
      สรุป: [...aSummary(TWO).slice(0, 4), ["รวม", "2 โครงการ", 9_000_000]],
    }),
    "departments that each have a total and a count": aPlan({
      สรุป: departments("รวม 2 โครงการ"),
    }),
    "a total of a level that adds up what has totals of its own and what has none": aPlan({
      สรุป: [
        ...HEAD,
        ...FIRST_TWO,
        [null, "รวมกลยุทธ์ 1.1 จำนวน 2 โครงการ", 9_000_000],
        [3, "โครงการถนน", 1_000_000],
        [null, "รวมด้านที่ 1 จำนวน 3 โครงการ", 10_000_000],
        [4, "โครงการจัดทำแผนที่ภาษี", 1_000_000],
        [null, "รวมกลยุทธ์ 2.1 จำนวน 1 โครงการ", 1_000_000],
        [5, "โครงการคลองสวย", 1_000_000],
        [null, "รวมด้านที่ 2 จำนวน 2 โครงการ", 2_000_000],
        [null, "รวมทั้งสิ้น 5 โครงการ", 12_000_000],
      ],
    }),
    "totals of pages that run on": aPlan({
      สรุป: [
        ...HEAD,
        ...FIRST_TWO,
        [null, "รวมหน้า 1 จำนวน 2 โครงการ", 9_000_000],
        [3, "โครงการถนน", 1_000_000],
        [null, "รวมหน้า 1 - 2 จำนวน 3 โครงการ", 10_000_000],
        [4, "โครงการจัดทำแผนที่ภาษี", 1_000_000],
        [null, "รวมทั้งสิ้น 4 โครงการ", 11_000_000],
      ],
    }),
    "part 3's count, which has its own rule": aPlan({
      "ส่วนที่ 3": aRoutine([["1. โครงการการแปลเอกสาร", "-"]], "จำนวน 2 โครงการ", "-"),
    }),
  },
  reports: {
    "a department's total that counts one too many": {
      plan: aPlan({
        สรุป: departments("รวม 3 โครงการ"),
      }),
      findings: [{ at: "'สรุป'!B6", facts: { stated: 3, counted: 2 } }],
    },
    "a total that counts what none above it make": {
      plan: aPlan({
        สรุป: [
          ...HEAD,
          ...FIRST_TWO,
          [null, "รวมกลยุทธ์ 1.1 จำนวน 2 โครงการ", 9_000_000],
          [3, "โครงการถนน", 1_000_000],
          [null, "รวมด้านที่ 1 จำนวน 4 โครงการ", 10_000_000],
          [4, "โครงการจัดทำแผนที่ภาษี", 1_000_000],
          [null, "รวมด้านที่ 2 จำนวน 1 โครงการ", 1_000_000],
          [null, "รวมทั้งสิ้น 4 โครงการ", 11_000_000],
        ],
      }),
      findings: [{ at: "'สรุป'!B7", facts: { stated: 4, counted: 1 } }],
    },
    "another count in the sentence": {
      plan: aPlan({ สรุป: aSummary(TWO, { closing: aClosing(8, "9,000,000") }) }),
      at: "'สรุป'!A6",
      facts: { stated: 8, counted: 2 },
      says: {
        th: "ระบุ 8 โครงการ/กิจกรรม แต่ในตารางมี 2 โครงการ/กิจกรรม",
        en: "It says 8 projects, but the table has 2.",
      },
    },
    "a count that a project which the summary lacks does not explain": {
      plan: aPlan({
        โครงการ: someDetails(TWO),
        สรุป: aSummary(TWO.slice(0, 1), { closing: aClosing(3, "9,000,000") }),
      }),
      findings: [{ at: "'สรุป'!A5", facts: { stated: 3, counted: 1 } }],
    },
    "another count behind รวม": {
      plan: aPlan({ สรุป: [...aSummary(TWO).slice(0, 4), [null, "รวม 3 โครงการ", 9_000_000]] }),
      findings: [{ at: "'สรุป'!B5", facts: { stated: 3, counted: 2 } }],
    },
    "another count of projects and activities": {
      plan: aPlan({ สรุป: [...aSummary(TWO).slice(0, 4), [null, "รวม 3 โครงการ 1 กิจกรรม", 9_000_000]] }),
      findings: [{ at: "'สรุป'!B5", facts: { stated: 4, counted: 2 } }],
    },
    "another count in a sentence that says งบประมาณ": {
      plan: aPlan({ สรุป: aSummary(TWO, { closing: "รวมทั้งสิ้น 8 โครงการ งบประมาณ 9,000,000 บาท" }) }),
      findings: [{ at: "'สรุป'!A6", facts: { stated: 8, counted: 2 } }],
    },
    "another count in the total row": {
      plan: aPlan({
        สรุป: [
          ...aSummary(TWO).slice(0, 4),
          ["รวมทั้งสิ้น", "จำนวน 1 โครงการ", 9_000_000],
          [aClosing(2, "9,000,000")],
        ],
      }),
      at: "'สรุป'!B5",
      facts: { stated: 1, counted: 2 },
      says: {
        th: "ระบุ 1 โครงการ/กิจกรรม แต่ในตารางมี 2 โครงการ/กิจกรรม",
        en: "It says 1 project, but the table has 2.",
      },
    },
  },
});
