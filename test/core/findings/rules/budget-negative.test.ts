import { budgetNegative } from "../../../../src/core/findings/rules/budget-negative";
import { aSummary, someDetails, someKeyResults } from "../../../support/a-budget-section";
import { aPlan, formula } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

const YOUTH = "โครงการพัฒนาเยาวชน";

describeRule(budgetNegative, {
  accepts: {
    "amounts, zero and a bracketed amount": aPlan({
      โครงการ: someDetails([
        [YOUTH, 3_500_000],
        ["โครงการเมืองพี่เมืองน้อง", 0],
        ["โครงการสร้างสังคมพหุวัฒนธรรม", "(1,500,000)"],
        ["กิจกรรมประชาสัมพันธ์", "-"],
      ]),
    }),
  },
  reports: {
    "a number below zero": {
      plan: aPlan({ โครงการ: someDetails([[YOUTH, -3_500_000]]) }),
      at: "'โครงการ'!C4",
      facts: { project: YOUTH, amount: -350_000_000 },
      says: {
        th: "งบประมาณของ “โครงการพัฒนาเยาวชน” ติดลบ: -3,500,000 บาท",
        en: "The budget of “โครงการพัฒนาเยาวชน” is negative: -3,500,000 baht.",
      },
    },
    "the row of a summary, not the SUM that follows from it": {
      plan: aPlan({ สรุป: aSummary([[YOUTH, "-3,500,000"]], { total: formula("=SUM(C3)", -3_500_000) }) }),
      at: "'สรุป'!C3",
      facts: { project: YOUTH, amount: -350_000_000 },
      says: {
        th: "งบประมาณของ “โครงการพัฒนาเยาวชน” ติดลบ: -3,500,000 บาท",
        en: "The budget of “โครงการพัฒนาเยาวชน” is negative: -3,500,000 baht.",
      },
    },
    "a total over sound rows": {
      plan: aPlan({ สรุป: aSummary([[YOUTH, 3_500_000]], { total: -3_500_000 }) }),
      at: "'สรุป'!C4",
      facts: { project: undefined, amount: -350_000_000 },
      says: { th: "งบประมาณติดลบ: -3,500,000 บาท", en: "The budget is negative: -3,500,000 baht." },
    },
    "a mention in a KR": {
      plan: aPlan({ ประเมิน: someKeyResults(`${YOUTH} (-3,500,000 บาท)`) }),
      at: "'ประเมิน'!F3",
      facts: { project: YOUTH, amount: -350_000_000 },
      says: {
        th: "งบประมาณของ “โครงการพัฒนาเยาวชน” ติดลบ: -3,500,000 บาท",
        en: "The budget of “โครงการพัฒนาเยาวชน” is negative: -3,500,000 baht.",
      },
    },
  },
});
