import { budgetSumRangeIncomplete } from "../../../../src/core/findings/rules/budget-sum-range-incomplete";
import { aSummary } from "../../../support/a-budget-section";
import { aPlan, formula } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";
import { describeRule } from "../../../support/describe-rule";

const THREE = [
  ["โครงการเมืองพี่เมืองน้อง", 4_135_000],
  ["โครงการพัฒนาเยาวชน", 3_500_000],
  ["โครงการสร้างสังคมพหุวัฒนธรรม", 1_500_000],
] as const;

/** Three projects under a header, then rows of one's own. */
const withTotal = (...rows: readonly (readonly TestCell[])[]) =>
  aPlan({ สรุป: [...aSummary(THREE).slice(0, -1), ...rows] });

describeRule(budgetSumRangeIncomplete, {
  accepts: {
    "a SUM over all rows": aPlan({ สรุป: aSummary(THREE, { total: formula("=SUM(C3:C5)", 9_135_000) }) }),
    "a SUM in parts": aPlan({ สรุป: aSummary(THREE, { total: formula("=SUM(C5,C3:C4)", 9_135_000) }) }),
    "an addition": aPlan({ สรุป: aSummary(THREE, { total: formula("=C3+C4+C5", 9_135_000) }) }),
    "a SUM that leaves out a row without money": aPlan({
      สรุป: aSummary([...THREE, ["กิจกรรมส่งเสริมสมรรถนะ", "(ใช้งบประมาณภายใต้โครงการที่เกี่ยวข้อง)"]], {
        total: formula("=SUM(C3:C5)", 9_135_000),
      }),
    }),
    "a SUM that leaves out a repeated project": aPlan({
      สรุป: aSummary([...THREE, ["โครงการพัฒนาเยาวชน (โครงการซ้ำ)", 3_500_000]], {
        total: formula("=SUM(C3:C5)", 9_135_000),
      }),
    }),
    "a SUM of other tables": aPlan({
      สรุป: aSummary(THREE, { total: formula("=SUM('โครงการ'!C3:C4)", 9_135_000) }),
    }),
    "a SUM that takes a row's money from elsewhere, and comes out right": aPlan({
      สรุป: aSummary(THREE, { total: formula("=SUM(C3:C4,C20)", 9_135_000) }),
    }),
    "another formula": aPlan({ สรุป: aSummary(THREE, { total: formula("=ROUND(SUM(C3:C4),0)", 7_635_000) }) }),
    "a sum that goes through a subtotal": withTotal(
      ["รวม", null, formula("=SUM(C3:C5)", 9_135_000)],
      [4, "โครงการ Fukuoka Fair", 5_500_000],
      ["รวมทั้งสิ้น", null, formula("=C6+C7", 14_635_000)],
    ),
    "a sum that goes through subtotals and rows, and is short for another reason": withTotal(
      [null, "รวมย่อย", formula("=SUM(C3:C5)", 9_135_000)],
      ["วัตถุประสงค์ที่ 2"],
      [4, "โครงการ Fukuoka Fair", "5,500,000"],
      [null, "รวมย่อย", 5_500_000],
      [null, "รวมด้านที่ 1", formula("=C6+C9", 14_635_000)],
      ["ด้านที่ 2"],
      [5, "โครงการสวนชุมชน", 1_000_000],
      [null, "รวมทั้งสิ้น", formula("=C10+C12", 15_000_000)],
    ),
    "a project that sums others": withTotal([4, "โครงการ Fukuoka Fair", formula("=SUM(C3:C4)", 7_635_000)]),
    "a typed total": aPlan({ สรุป: aSummary(THREE, { total: 7_635_000 }) }),
  },
  reports: {
    "a SUM that stops short": {
      plan: aPlan({ สรุป: aSummary(THREE, { total: formula("=SUM(C3:C4)", 7_635_000) }) }),
      at: "'สรุป'!C6",
      facts: { formula: "=SUM(C3:C4)", missing: 150_000_000 },
      says: {
        th: "สูตร =SUM(C3:C4) รวมไม่ครบทุกรายการของตาราง ขาดไป 1,500,000 บาท",
        en: "=SUM(C3:C4) leaves out rows of its own table, 1,500,000 baht in all.",
      },
      related: ["'สรุป'!C5"],
      fix: { "'สรุป'!C6": "=SUM(C3:C5)" },
    },
    "a SUM with a hole, its areas in any order and overlapping": {
      plan: aPlan({ สรุป: aSummary(THREE, { total: formula("=SUM(C5:C5,C3,C2:C3)", 5_635_000) }) }),
      at: "'สรุป'!C6",
      facts: { formula: "=SUM(C5:C5,C3,C2:C3)", missing: 350_000_000 },
      says: {
        th: "สูตร =SUM(C5:C5,C3,C2:C3) รวมไม่ครบทุกรายการของตาราง ขาดไป 3,500,000 บาท",
        en: "=SUM(C5:C5,C3,C2:C3) leaves out rows of its own table, 3,500,000 baht in all.",
      },
      related: ["'สรุป'!C4"],
      fix: { "'สรุป'!C6": "=SUM(C3:C5)" },
    },
    "a sum of subtotals and rows that passes over some": {
      plan: withTotal(
        [null, "รวมย่อย", formula("=SUM(C3:C4)", 7_635_000)],
        ["วัตถุประสงค์ที่ 2"],
        [4, "โครงการ Fukuoka Fair", 5_500_000],
        [null, "รวมทั้งสิ้น", formula("=C6+C8", 13_135_000)],
      ),
      findings: [
        {
          at: "'สรุป'!C9",
          facts: { formula: "=C6+C8", missing: 150_000_000 },
          related: ["'สรุป'!C5"],
          fix: { "'สรุป'!C9": "=SUM(C3:C5,C8)" },
        },
      ],
    },
    "a SUM in a row that says nothing": {
      plan: withTotal([null, null, formula("=SUM(C3:C4)", 7_635_000)]),
      findings: [
        {
          at: "'สรุป'!C6",
          facts: { formula: "=SUM(C3:C4)", missing: 150_000_000 },
          fix: { "'สรุป'!C6": "=SUM(C3:C5)" },
        },
      ],
    },
    "a SUM behind words that say of no row of the table": {
      plan: withTotal([null, "วงเงินที่ขอรับการจัดสรร", formula("=SUM(C3:C4)", 7_635_000)]),
      findings: [
        {
          at: "'สรุป'!C6",
          facts: { formula: "=SUM(C3:C4)", missing: 150_000_000 },
          fix: { "'สรุป'!C6": "=SUM(C3:C5)" },
        },
      ],
    },
    "a row stored as text, without a fix: the right SUM would skip it": {
      plan: aPlan({
        สรุป: aSummary([...THREE, ["โครงการ Fukuoka Fair", "5,500,000"]], {
          total: formula("=SUM(C3:C5)", 9_135_000),
        }),
      }),
      at: "'สรุป'!C7",
      facts: { formula: "=SUM(C3:C5)", missing: 550_000_000 },
      says: {
        th: "สูตร =SUM(C3:C5) รวมไม่ครบทุกรายการของตาราง ขาดไป 5,500,000 บาท",
        en: "=SUM(C3:C5) leaves out rows of its own table, 5,500,000 baht in all.",
      },
    },
  },
});
