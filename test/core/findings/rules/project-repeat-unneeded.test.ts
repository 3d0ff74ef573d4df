import { projectRepeatUnneeded } from "../../../../src/core/findings/rules/project-repeat-unneeded";
import { aSummary, someDetails, someKeyResults } from "../../../support/a-budget-section";
import { aPlan } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

const FAIR = "โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ";
const YOUTH = "โครงการพัฒนาเยาวชน";

describeRule(projectRepeatUnneeded, {
  accepts: {
    "a mark behind a project that was named before": aPlan({
      ประเมิน: someKeyResults(`- ${FAIR} (5,500,000 บาท)`, `- ${FAIR} (โครงการซ้ำ)`),
    }),
    "a mark where the earlier mention names no money": aPlan({
      ประเมิน: someKeyResults(`- ${FAIR}`, `- ${FAIR} (5,500,000 บาท) (โครงการซ้ำ)`),
    }),
    "a marked row below its first, or in a later table": aPlan({
      โครงการ: someDetails([
        [FAIR, 5_500_000],
        [`${FAIR} (โครงการซ้ำ)`, "-"],
      ]),
      สรุป: aSummary([[`${FAIR} (โครงการซ้ำ)`, 5_500_000]]),
    }),
    "a mark behind a KR that names no project, and may have lost it": aPlan({
      ประเมิน: someKeyResults("", `- ${FAIR} (5,500,000 บาท) (โครงการซ้ำ)`),
    }),
  },
  reports: {
    "a KR that marks what it names first, though a table has it": {
      plan: aPlan({
        โครงการ: someDetails([[FAIR, 5_500_000]]),
        ประเมิน: someKeyResults(
          `- ${YOUTH} (3,500,000 บาท)`,
          `- ${FAIR} (5,500,000 บาท) (โครงการซ้ำ)`,
          `- ${FAIR} (โครงการซ้ำ)`,
        ),
      }),
      at: "'ประเมิน'!F4",
      facts: { project: FAIR },
      says: {
        th: "“โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ” มีคำว่า (โครงการซ้ำ) แต่ไม่ได้ระบุไว้ก่อนหน้านี้",
        en: "“โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ” is marked (โครงการซ้ำ), but was not named before.",
      },
    },
    "a mark in front of the KR that names no project": {
      plan: aPlan({ ประเมิน: someKeyResults(`- ${FAIR} (โครงการซ้ำ)`, "") }),
      findings: [{ at: "'ประเมิน'!F3", facts: { project: FAIR } }],
    },
    "a row that is marked above its first": {
      plan: aPlan({
        โครงการ: someDetails([
          [`${FAIR} (โครงการซ้ำ)`, 5_500_000],
          [FAIR, 5_500_000],
        ]),
      }),
      findings: [{ at: "'โครงการ'!B4", facts: { project: FAIR } }],
    },
  },
});
