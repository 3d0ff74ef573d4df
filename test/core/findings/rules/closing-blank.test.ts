import { closingBlank } from "../../../../src/core/findings/rules/closing-blank";
import { aClosing, aSummary } from "../../../support/a-budget-section";
import { aPlan } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

const YOUTH = "โครงการพัฒนาเยาวชน";

describeRule(closingBlank, {
  accepts: {
    "an amount": aPlan({ สรุป: aSummary([[YOUTH, 3_500_000]], { closing: aClosing(1, "3,500,000") }) }),
    "no sentence at all": aPlan({ สรุป: aSummary([[YOUTH, 3_500_000]]) }),
    "a dash where no row has money": aPlan({
      สรุป: aSummary([[YOUTH, "-"]], { closing: aClosing(1, " - ") }),
    }),
  },
  reports: {
    "no amount in words that a total is called": {
      plan: aPlan({
        สรุป: aSummary([[YOUTH, 3_500_000]], {
          total: 3_500_000,
          closing: "รวมจำนวน...1...โครงการ/กิจกรรม จำนวนเงินทั้งสิ้น .....บาท",
        }),
      }),
      findings: [{ at: "'สรุป'!A5", facts: { summed: 350_000_000 } }],
    },
    "a sentence whose dots were never filled": {
      plan: aPlan({ สรุป: aSummary([[YOUTH, "-"]], { total: "-", closing: aClosing(1, "") }) }),
      at: "'สรุป'!A5",
      facts: { summed: 0 },
      says: { th: "ข้อความปิดท้ายไม่ได้ระบุจำนวนเงิน", en: "The closing sentence states no amount." },
      related: ["'สรุป'!C4"],
    },
    "a dash below rows with money": {
      plan: aPlan({ สรุป: aSummary([[YOUTH, 3_500_000]], { closing: aClosing(1, " - ") }) }),
      at: "'สรุป'!A5",
      facts: { summed: 350_000_000 },
      says: {
        th: "ข้อความปิดท้ายไม่ได้ระบุจำนวนเงิน ตารางรวมได้ 3,500,000 บาท",
        en: "The closing sentence states no amount; the table adds up to 3,500,000 baht.",
      },
    },
  },
});
