import { budgetStoredAsText } from "../../../../src/core/findings/rules/budget-stored-as-text";
import { aSummary, someDetails, someKeyResults } from "../../../support/a-budget-section";
import { aPlan, formula } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

const SISTER = "โครงการเมืองพี่เมืองน้อง";
const YOUTH = "โครงการพัฒนาเยาวชน";
const THOUSANDS = ["ลำดับที่", "โครงการ/กิจกรรมสำคัญ", "งบประมาณ (พันบาท)"];

describeRule(budgetStoredAsText, {
  accepts: {
    "numbers and phrases for none": aPlan({
      โครงการ: someDetails([
        [YOUTH, 3_500_000],
        [SISTER, "ไม่ใช้งบประมาณ"],
        ["กิจกรรมประชาสัมพันธ์", "-"],
        ["กิจกรรมการแปลเอกสาร", "3.5.0"],
      ]),
    }),
    "a text total over numbers, which is told as typed": aPlan({
      สรุป: aSummary([[YOUTH, 3_500_000]], { total: "3,500,000" }),
    }),
    "mentions in a KR, which are text by nature": aPlan({
      ประเมิน: someKeyResults(`${YOUTH} (3,500,000 บาท)`),
    }),
  },
  reports: {
    "texts that a SUM skips, once for the table": {
      plan: aPlan({
        สรุป: aSummary(
          [
            [SISTER, "๔,๑๓๕,๐๐๐"],
            [YOUTH, 3_500_000],
            ["โครงการ Fukuoka Fair", "5.5 ล้านบาท"],
          ],
          {
            total: formula("=SUM(C3:C5)", 3_500_000),
          },
        ),
      }),
      at: "'สรุป'!C3",
      facts: { cells: 2, summed: true },
      says: {
        th: "งบประมาณ 2 ช่องเป็นข้อความ สูตร SUM จึงไม่นับรวม",
        en: "2 budgets are text, which the SUM skips.",
      },
      related: ["'สรุป'!C5"],
      fix: {
        "'สรุป'!C3": { value: 4_135_000, format: "#,##0" },
        "'สรุป'!C5": { value: 5_500_000, format: "#,##0" },
      },
    },
    "a text that the SUM of a subtotal skips": {
      plan: aPlan({
        สรุป: [
          ...aSummary([
            [SISTER, "4,135,000"],
            [YOUTH, 3_500_000],
          ]).slice(0, -1),
          [null, "รวมวัตถุประสงค์ที่ 1", formula("=SUM(C3:C4)", 3_500_000)],
          ["วัตถุประสงค์ที่ 2"],
          [3, "โครงการ Fukuoka Fair", 5_500_000],
          [null, "รวมทั้งสิ้น", formula("=C5+C7", 9_000_000)],
        ],
      }),
      findings: [
        {
          at: "'สรุป'!C3",
          facts: { cells: 1, summed: true },
          fix: { "'สรุป'!C3": { value: 4_135_000, format: "#,##0" } },
        },
      ],
    },
    "texts that nothing sums, a text total among them": {
      plan: aPlan({
        สรุป: aSummary(
          [
            [SISTER, "4,135,000"],
            [YOUTH, "3,500,000.50"],
          ],
          { total: "7,635,000.50" },
        ),
      }),
      at: "'สรุป'!C3",
      facts: { cells: 3, summed: false },
      severity: "info",
      says: { th: "งบประมาณ 3 ช่องเป็นข้อความ ไม่ใช่ตัวเลข", en: "3 budgets are stored as text." },
      related: ["'สรุป'!C4", "'สรุป'!C5"],
      fix: {
        "'สรุป'!C3": { value: 4_135_000, format: "#,##0.00" },
        "'สรุป'!C4": { value: 3_500_000.5, format: "#,##0.00" },
        "'สรุป'!C5": { value: 7_635_000.5, format: "#,##0.00" },
      },
    },
    "a text in a column of thousands, written back in thousands": {
      plan: aPlan({
        โครงการ: someDetails(
          [
            [SISTER, "4,135"],
            [YOUTH, "3,500,000 บาท"],
          ],
          THOUSANDS,
        ),
      }),
      at: "'โครงการ'!C4",
      facts: { cells: 2, summed: false },
      severity: "info",
      says: { th: "งบประมาณ 2 ช่องเป็นข้อความ ไม่ใช่ตัวเลข", en: "2 budgets are stored as text." },
      fix: {
        "'โครงการ'!C4": { value: 4_135, format: "#,##0" },
        "'โครงการ'!C5": { value: 3_500, format: "#,##0" },
      },
    },
    "amounts with a source and a footnote, which their formats go on showing": {
      plan: aPlan({
        โครงการ: someDetails([
          [SISTER, "4,135,000 บาท (งบกลาง)"],
          [YOUTH, "3,500,000*"],
          ["โครงการ Fukuoka Fair", "5.5 ล้านบาท (5,500,000 บาท)"],
          ["กิจกรรมประชาสัมพันธ์", "งบอุดหนุน 300,000 บาท"],
        ]),
      }),
      at: "'โครงการ'!C4",
      facts: { cells: 4, summed: false },
      severity: "info",
      says: { th: "งบประมาณ 4 ช่องเป็นข้อความ ไม่ใช่ตัวเลข", en: "4 budgets are stored as text." },
      related: ["'โครงการ'!C5", "'โครงการ'!C6", "'โครงการ'!C7"],
      fix: {
        "'โครงการ'!C4": { value: 4_135_000, format: '#,##0" (งบกลาง)"' },
        "'โครงการ'!C5": { value: 3_500_000, format: '#,##0"*"' },
        "'โครงการ'!C6": { value: 5_500_000, format: "#,##0" },
        "'โครงการ'!C7": { value: 300_000, format: '#,##0" (งบอุดหนุน)"' },
      },
    },
    "one cell, without the repeat beside it": {
      plan: aPlan({
        โครงการ: someDetails([
          [SISTER, "4,135,000"],
          [SISTER, "4,135,000 (โครงการซ้ำ)"],
        ]),
      }),
      at: "'โครงการ'!C4",
      facts: { cells: 1, summed: false },
      severity: "info",
      says: { th: "งบประมาณ 1 ช่องเป็นข้อความ ไม่ใช่ตัวเลข", en: "1 budget is stored as text." },
      fix: { "'โครงการ'!C4": { value: 4_135_000, format: "#,##0" } },
    },
  },
});
