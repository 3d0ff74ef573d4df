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
    "part 3's count, which has its own rule": aPlan({
      "ส่วนที่ 3": aRoutine([["1. โครงการการแปลเอกสาร", "-"]], "จำนวน 2 โครงการ", "-"),
    }),
  },
  reports: {
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
