import { routineCountDiffers } from "../../../../src/core/findings/rules/routine-count-differs";
import { aRoutine, aSummary } from "../../../support/a-budget-section";
import { aPlan } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

const TWO = [
  ["1. โครงการการรับรองเอกอัครราชทูต", "ไม่ใช้งบประมาณ"],
  ["2. โครงการการแปลเอกสาร", "ไม่ใช้งบประมาณ"],
] as const;

describeRule(routineCountDiffers, {
  accepts: {
    "as many as it lists": aPlan({ "ส่วนที่ 3": aRoutine(TWO, "จำนวน ๒ โครงการ", "ไม่ใช้งบประมาณ") }),
    "a total row that does not count": aPlan({ "ส่วนที่ 3": aRoutine(TWO, "รวมทั้งสิ้น", "ไม่ใช้งบประมาณ") }),
    "a summary's count, which has its own rule": aPlan({
      สรุป: [...aSummary([["โครงการพัฒนาเยาวชน", "-"]]).slice(0, 3), ["รวม", "จำนวน 3 โครงการ", "-"]],
    }),
  },
  reports: {
    "another count": {
      plan: aPlan({ "ส่วนที่ 3": aRoutine(TWO, "จำนวน 3 โครงการ", "ไม่ใช้งบประมาณ") }),
      at: "'ส่วนที่ 3'!C5",
      facts: { stated: 3, counted: 2 },
      says: {
        th: "แถวรวมระบุ 3 โครงการ แต่ในตารางมี 2 โครงการ",
        en: "The total row says 3 projects, but the table has 2.",
      },
    },
  },
});
