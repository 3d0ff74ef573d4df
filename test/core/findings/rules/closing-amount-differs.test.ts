import { closingAmountDiffers } from "../../../../src/core/findings/rules/closing-amount-differs";
import { aClosing, aSummary, someDetails, someKeyResults } from "../../../support/a-budget-section";
import { aPlan, formula } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

const FAIR = "โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ";
const YOUTH = "โครงการพัฒนาเยาวชน";
const TWO = [
  [FAIR, 5_500_000],
  [YOUTH, 3_500_000],
] as const;
const closing = aClosing(2, "9,000,000");

describeRule(closingAmountDiffers, {
  accepts: {
    "the sum of the table": aPlan({ สรุป: aSummary(TWO, { total: 9_000_000, closing }) }),
    "the sum without a total row": aPlan({ สรุป: [...aSummary(TWO).slice(0, 4), [closing]] }),
    "a sentence left open": aPlan({ สรุป: aSummary(TWO, { closing: aClosing(2, "") }) }),
    "a wrong total, which is told by itself": aPlan({ สรุป: aSummary(TWO, { total: 9_900_000, closing }) }),
    "a sentence that repeats a wrong total": aPlan({
      สรุป: aSummary(TWO, { total: 9_900_000, closing: aClosing(2, "9,900,000") }),
    }),
    "a SUM that leaves out a row": aPlan({
      สรุป: aSummary(TWO, { total: formula("=SUM(C3)", 5_500_000), closing }),
    }),
    "rows that are text under a SUM": aPlan({
      สรุป: aSummary([[FAIR, "5,500,000"], TWO[1]], { total: formula("=SUM(C3:C4)", 3_500_000), closing }),
    }),
    "a wrong row, which is told by itself": aPlan({
      โครงการ: someDetails(TWO),
      สรุป: aSummary([[FAIR, 5_000_000], TWO[1]], { total: formula("=SUM(C3:C4)", 8_500_000), closing }),
      ประเมิน: someKeyResults(`- ${FAIR} (5,500,000 บาท)`),
    }),
    "a project that the summary lacks, which is told by itself": aPlan({
      โครงการ: someDetails(TWO),
      สรุป: aSummary(TWO.slice(0, 1), { total: formula("=SUM(C3)", 5_500_000), closing }),
    }),
    "an unreadable row, which is told by itself": aPlan({
      สรุป: aSummary([[FAIR, "5.500.000"], TWO[1]], { closing }),
    }),
  },
  reports: {
    "another amount than the table's": {
      plan: aPlan({ สรุป: aSummary(TWO, { total: 9_000_000, closing: aClosing(2, "9,900,000.50") }) }),
      at: "'สรุป'!A6",
      facts: { stated: 990_000_050, summed: 900_000_000 },
      says: {
        th: "ข้อความปิดท้ายระบุ 9,900,000.50 บาท แต่ตารางรวมได้ 9,000,000 บาท",
        en: "The closing sentence says 9,900,000.50 baht, but the table adds up to 9,000,000 baht.",
      },
      related: ["'สรุป'!C5"],
    },
    ...Object.fromEntries(
      [
        "รวมจำนวน 2 โครงการ/กิจกรรม จำนวนเงินทั้งสิ้น 9900000 บาท",
        "รวมจำนวน ๒ โครงการ จำนวนเงินทั้งสิ้น ๙๙๐๐๐๐๐ บาท",
        "รวมทั้งสิ้นจำนวน 2 โครงการ เป็นเงิน 9900000.00 บาท",
      ].map((sentence) => [
        `an amount without commas, in words that a total is called: ${sentence}`,
        {
          plan: aPlan({ สรุป: aSummary(TWO, { total: 9_000_000, closing: sentence }) }),
          findings: [
            { at: "'สรุป'!A6", facts: { stated: 990_000_000, summed: 900_000_000 }, related: ["'สรุป'!C5"] },
          ],
        },
      ]),
    ),
    "an amount over rows that no total sums": {
      plan: aPlan({ สรุป: [...aSummary(TWO).slice(0, 4), [aClosing(2, "9,900,000")]] }),
      findings: [
        {
          at: "'สรุป'!A5",
          facts: { stated: 990_000_000, summed: 900_000_000 },
          related: ["'สรุป'!C3", "'สรุป'!C4"],
        },
      ],
    },
  },
});
