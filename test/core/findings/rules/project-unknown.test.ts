import { projectUnknown } from "../../../../src/core/findings/rules/project-unknown";
import { aRoutine, aSummary, someDetails, someKeyResults } from "../../../support/a-budget-section";
import { aPlan } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

const FAIR = "โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ";
const YOUTH = "โครงการพัฒนาเยาวชน";

describeRule(projectUnknown, {
  accepts: {
    "a project of the tables, or one spelt nearly so": aPlan({
      โครงการ: someDetails([[FAIR, 5_500_000]]),
      ประเมิน: someKeyResults(`- ${FAIR} (5,500,000 บาท)`, `- ${FAIR}ะ (5,500,000 บาท) (โครงการซ้ำ)`),
    }),
    "a project of part 3, called กิจกรรม": aPlan({
      โครงการ: someDetails([[FAIR, 5_500_000]]),
      "ส่วนที่ 3": aRoutine([["1. โครงการการรับรองเอกอัครราชทูต", "ไม่ใช้งบประมาณ"]], "จำนวน 1 โครงการ", "-"),
      ประเมิน: someKeyResults("- กิจกรรมการรับรองเอกอัครราชทูต (ไม่ใช้งบประมาณ)"),
    }),
    "an activity without money": aPlan({
      โครงการ: someDetails([[FAIR, 5_500_000]]),
      ประเมิน: someKeyResults("กิจกรรมการตรวจคัดกรองสุขภาพ", "- กิจกรรมรับคณะศึกษาดูงาน (ไม่ใช้งบประมาณ)"),
    }),
    "KRs without any project table to look in": aPlan({
      ประเมิน: someKeyResults(`- ${FAIR} (5,500,000 บาท)`),
    }),
    "a summary without detail tables": aPlan({ สรุป: aSummary([[FAIR, 5_500_000]]) }),
    "a summary of its details": aPlan({
      โครงการ: someDetails([[FAIR, 5_500_000]]),
      สรุป: aSummary([[FAIR, 5_500_000]]),
    }),
  },
  reports: {
    "a project with money, once for all KRs": {
      plan: aPlan({
        โครงการ: someDetails([[FAIR, 5_500_000]]),
        ประเมิน: someKeyResults(`- ${YOUTH} (3,500,000 บาท)`, `- ${YOUTH} (3,500,000 บาท) (โครงการซ้ำ)`),
      }),
      at: "'ประเมิน'!F3",
      facts: { project: YOUTH, amount: 350_000_000 },
      says: {
        th: "ไม่พบ “โครงการพัฒนาเยาวชน” (3,500,000 บาท) ในตารางโครงการ",
        en: "“โครงการพัฒนาเยาวชน” (3,500,000 baht) is in no project table.",
      },
      related: ["'ประเมิน'!F4"],
    },
    "a โครงการ without money, and a กิจกรรม with some": {
      plan: aPlan({
        โครงการ: someDetails([[FAIR, 5_500_000]]),
        ประเมิน: someKeyResults(`- ${YOUTH}`, "- กิจกรรมการแปลเอกสาร (20,000 บาท)"),
      }),
      findings: [
        {
          at: "'ประเมิน'!F3",
          facts: { project: YOUTH, amount: undefined },
          says: {
            th: "ไม่พบ “โครงการพัฒนาเยาวชน” ในตารางโครงการ",
            en: "“โครงการพัฒนาเยาวชน” is in no project table.",
          },
        },
        { at: "'ประเมิน'!F4", facts: { project: "กิจกรรมการแปลเอกสาร", amount: 2_000_000 } },
      ],
    },
    "a row of the summary that no detail table has": {
      plan: aPlan({
        โครงการ: someDetails([[FAIR, 5_500_000]]),
        สรุป: aSummary([
          [FAIR, 5_500_000],
          [YOUTH, 3_500_000],
        ]),
        ประเมิน: someKeyResults(`- ${YOUTH} (3,500,000 บาท)`),
      }),
      findings: [
        { at: "'สรุป'!B4", facts: { project: YOUTH, amount: 350_000_000 }, related: ["'ประเมิน'!F3"] },
      ],
    },
  },
});
