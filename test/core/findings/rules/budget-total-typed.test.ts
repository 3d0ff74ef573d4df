import { budgetTotalTyped } from "../../../../src/core/findings/rules/budget-total-typed";
import { aSummary } from "../../../support/a-budget-section";
import { aPlan, formula } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

const TWO = [
  ["โครงการเมืองพี่เมืองน้อง", 4_135_000],
  ["โครงการพัฒนาเยาวชน", 3_500_000.25],
] as const;

describeRule(budgetTotalTyped, {
  accepts: {
    "a SUM": aPlan({ สรุป: aSummary(TWO, { total: formula("=SUM(C3:C4)", 7_635_000.25) }) }),
    "another formula": aPlan({ สรุป: aSummary(TWO, { total: formula("=ส่วนที่2!C20", 7_635_000.25) }) }),
    "rows that are text, which a SUM would not add up": aPlan({
      สรุป: aSummary([["โครงการพัฒนาเยาวชน", "3,500,000"]], { total: 3_500_000 }),
    }),
    "a wrong total, which is told by itself": aPlan({ สรุป: aSummary(TWO, { total: 7_000_000 }) }),
    "a total without money": aPlan({ สรุป: aSummary([["กิจกรรมประชาสัมพันธ์", "-"]], { total: "-" }) }),
  },
  reports: {
    "a typed number": {
      plan: aPlan({ สรุป: aSummary(TWO, { total: 7_635_000.25 }) }),
      at: "'สรุป'!C5",
      facts: { stated: 763_500_025 },
      says: {
        th: "ยอดรวม 7,635,000.25 บาท เป็นตัวเลขที่พิมพ์ไว้ จะไม่เปลี่ยนตามรายการ",
        en: "The total of 7,635,000.25 baht is typed and will not follow its rows.",
      },
      fix: { "'สรุป'!C5": "=SUM(C3:C4)" },
    },
    "a typed text over numbers, which becomes a number": {
      plan: aPlan({ สรุป: aSummary(TWO, { total: "7,635,000.25" }) }),
      at: "'สรุป'!C5",
      facts: { stated: 763_500_025 },
      says: {
        th: "ยอดรวม 7,635,000.25 บาท เป็นตัวเลขที่พิมพ์ไว้ จะไม่เปลี่ยนตามรายการ",
        en: "The total of 7,635,000.25 baht is typed and will not follow its rows.",
      },
      fix: { "'สรุป'!C5": { value: 7_635_000.25, formula: "=SUM(C3:C4)", format: "#,##0.00" } },
    },
    "a total over rows and a page break": {
      plan: aPlan({
        สรุป: [
          ["ส่วนที่ 2"],
          ["ลำดับที่", "โครงการ", "งบประมาณ"],
          [1, "โครงการเมืองพี่เมืองน้อง", 4_135_000],
          ["ลำดับที่", "โครงการ", "งบประมาณ"],
          [2, "โครงการพัฒนาเยาวชน", 3_500_000],
          [3, "กิจกรรมส่งเสริมสมรรถนะ", "-"],
          ["รวม", undefined, 7_635_000],
        ],
      }),
      at: "'สรุป'!C7",
      facts: { stated: 763_500_000 },
      says: {
        th: "ยอดรวม 7,635,000 บาท เป็นตัวเลขที่พิมพ์ไว้ จะไม่เปลี่ยนตามรายการ",
        en: "The total of 7,635,000 baht is typed and will not follow its rows.",
      },
      fix: { "'สรุป'!C7": "=SUM(C3,C5:C6)" },
    },
  },
});
