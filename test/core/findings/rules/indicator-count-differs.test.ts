import { indicatorCountDiffers } from "../../../../src/core/findings/rules/indicator-count-differs";
import { aPlan } from "../../../support/a-plan";
import { aPotentialTable } from "../../../support/a-potential-table";
import { describeRule } from "../../../support/describe-rule";

describeRule(indicatorCountDiffers, {
  accepts: {
    "as many indicators as announced": aPlan({ แผน: aPotentialTable([10, 5, 5, 5, 5]) }),
    "a heading without a count": aPlan({
      แผน: [
        ["องค์ประกอบที่ 2 (Potential Base)"],
        ["ตัวชี้วัด", "โครงการ/กิจกรรม", "งบประมาณ"],
        ["2.1 ร้อยละของการเบิกจ่าย", "กิจกรรม", "-"],
      ],
    }),
  },
  reports: {
    "fewer indicators than announced, at the heading": {
      plan: aPlan({ แผน: aPotentialTable([10, 10, 5, 5], { count: 5 }) }),
      at: "'แผน'!A1",
      facts: { stated: 5, counted: 4 },
      related: ["'แผน'!A3", "'แผน'!A4", "'แผน'!A5", "'แผน'!A6"],
      says: {
        th: "ระบุจำนวน 5 ตัวชี้วัด แต่ในตารางมี 4 ตัวชี้วัด",
        en: "5 indicators are announced, but the table has 4.",
      },
    },
  },
});
