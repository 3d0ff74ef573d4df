import { budgetMissing } from "../../../../src/core/findings/rules/budget-missing";
import { aSummary, someDetails, someKeyResults } from "../../../support/a-budget-section";
import { aPlan } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

const FAIR = "โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ";
const YOUTH = "โครงการพัฒนาเยาวชน";

describeRule(budgetMissing, {
  accepts: {
    "amounts and phrases for none": aPlan({
      โครงการ: someDetails([
        { no: 1, name: FAIR, budget: 5_500_000 },
        { no: 2, name: YOUTH, budget: "-" },
        { no: 3, name: "กิจกรรมรับคณะศึกษาดูงาน", budget: "ไม่ใช้งบประมาณ" },
      ]),
    }),
    "a blank cell of a project that is marked as repeated": aPlan({
      โครงการ: someDetails([{ no: 1, name: FAIR, budget: 5_500_000 }]),
      สรุป: aSummary([{ no: 1, name: `${FAIR} (โครงการซ้ำ)` }]),
    }),
    "a row without a number": aPlan({ โครงการ: someDetails([{ no: null, name: FAIR }]) }),
    "a table without a column for budgets": aPlan({
      โครงการ: someDetails(
        [{ no: 1, name: FAIR }],
        ["ลำดับที่", "โครงการ/กิจกรรมสำคัญ", "ส่วนราชการ", "รหัสนโยบาย (3 หลัก)"],
      ),
    }),
  },
  reports: {
    "a blank cell of a project whose budget another table states": {
      plan: aPlan({
        โครงการ: someDetails([{ no: 1, name: FAIR, budget: 5_500_000 }]),
        สรุป: aSummary([{ no: 1, name: FAIR }]),
      }),
      at: "'สรุป'!C3",
      facts: { project: FAIR, elsewhere: 550_000_000, also: 0 },
      related: ["'โครงการ'!C4"],
      says: {
        th: "ยังไม่ได้กรอกงบประมาณของ “โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ” ทั้งที่ส่วนอื่นของแผนระบุ 5,500,000 บาท",
        en: "The budget of “โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ” is left blank, but elsewhere the plan says 5,500,000 baht.",
      },
    },
    "one whose budget only a KR states": {
      plan: aPlan({
        โครงการ: someDetails([{ no: 1, name: FAIR }]),
        ประเมิน: someKeyResults(`- ${FAIR} (5,500,000 บาท)`),
      }),
      findings: [{ at: "'โครงการ'!C4", facts: { project: FAIR, elsewhere: 550_000_000, also: 0 } }],
    },
    "one with a KR code in a table without numbers": {
      plan: aPlan({
        โครงการ: [["ส่วนที่ 1"], ["รหัส OKR (4 หลัก)", "โครงการ/กิจกรรมสำคัญ", "งบประมาณ"], [7402, FAIR]],
      }),
      findings: [
        {
          severity: "warning",
          at: "'โครงการ'!C3",
          facts: { project: FAIR, elsewhere: undefined, also: 0 },
        },
      ],
    },
    "several of which the plan says nothing else, as one": {
      plan: aPlan({
        โครงการ: someDetails([
          { no: 1, name: FAIR },
          { no: 2, name: YOUTH },
        ]),
      }),
      severity: "warning",
      at: "'โครงการ'!C4",
      facts: { project: FAIR, elsewhere: undefined, also: 1 },
      related: ["'โครงการ'!C5"],
      says: {
        th: "ยังไม่ได้กรอกงบประมาณของ “โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ” และอีก 1 โครงการในตารางเดียวกัน หากไม่มีงบประมาณ โปรดระบุ “-”",
        en: "The budget of “โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ”, like 1 more of the table, is left blank; where there is none, write “-”.",
      },
    },
  },
});
