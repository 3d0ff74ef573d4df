import { budgetMentionDiffers } from "../../../../src/core/findings/rules/budget-mention-differs";
import { aSummary, someDetails, someKeyResults } from "../../../support/a-budget-section";
import { aPlan } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

const ASEAN = "โครงการเข้าร่วมประชุมที่จัดโดยองค์การระหว่างประเทศในกลุ่มประเทศอาเซียน";
const DRIFTED = "โครงการเข้าร่วมประชุมที่จัดโดยองค์กรระหว่างประเทศในกลุ่มประเทศอาเซียน";
const YOUTH = "โครงการพัฒนาเยาวชน";

describeRule(budgetMentionDiffers, {
  accepts: {
    "the project's budget, marked as repeated or not, or none": aPlan({
      โครงการ: someDetails([[YOUTH, 3_500_000]]),
      ประเมิน: someKeyResults(
        `- ${YOUTH} (3,500,000 บาท)`,
        `- ${YOUTH} (3.5 ล้านบาท) (โครงการซ้ำ)`,
        `- ${YOUTH}`,
      ),
    }),
    "a project without money": aPlan({
      โครงการ: someDetails([[YOUTH, "-"]]),
      ประเมิน: someKeyResults(`- ${YOUTH} (ไม่ใช้งบประมาณ)`),
    }),
    "a table's odd row, which is told by itself": aPlan({
      โครงการ: someDetails([[YOUTH, 3_500_000]]),
      สรุป: aSummary([[YOUTH, 5_300_000]]),
      ประเมิน: someKeyResults(`- ${YOUTH} (3,500,000 บาท)`),
    }),
    "an unreadable mention, which is told by itself": aPlan({
      โครงการ: someDetails([[YOUTH, 3_500_000]]),
      ประเมิน: someKeyResults(`- ${YOUTH} (3.500.000 บาท)`),
    }),
    "a project that is only alike": aPlan({
      โครงการ: someDetails([["โครงการปรับปรุงสวนสาธารณะและลานกีฬา เขตบางรัก", 3_500_000]]),
      ประเมิน: someKeyResults("- โครงการปรับปรุงสวนสาธารณะและลานกีฬา เขตบางเขน (2,000,000 บาท)"),
    }),
  },
  reports: {
    "an amount that the tables do not have, however often KRs repeat it": {
      plan: aPlan({
        โครงการ: someDetails([[YOUTH, 3_500_000]]),
        สรุป: aSummary([[YOUTH, 3_500_000]]),
        ประเมิน: someKeyResults(
          `- ${YOUTH} (5,300,000 บาท)`,
          `- ${YOUTH} (5,300,000 บาท) (โครงการซ้ำ)`,
          `- ${YOUTH} (5,300,000 บาท) (โครงการซ้ำ)`,
        ),
      }),
      findings: [3, 4, 5].map((row) => ({
        at: `'ประเมิน'!F${row}`,
        facts: { project: YOUTH, mentioned: 530_000_000, planned: 350_000_000 },
        says: {
          th: "ตัวชี้วัดระบุงบประมาณของ “โครงการพัฒนาเยาวชน” 5,300,000 บาท แต่ที่อื่นระบุ 3,500,000 บาท",
          en: "The KR gives “โครงการพัฒนาเยาวชน” 5,300,000 baht, but the plan has 3,500,000 baht.",
        },
        related: ["'โครงการ'!C4", "'สรุป'!C3"],
      })),
    },
    "an amount behind a name that drifts by a letter": {
      plan: aPlan({
        โครงการ: someDetails([[ASEAN, 1_000_000]]),
        ประเมิน: someKeyResults(`- ${DRIFTED} (1,100,000 บาท)`),
      }),
      at: "'ประเมิน'!F3",
      facts: { project: DRIFTED, mentioned: 110_000_000, planned: 100_000_000 },
      says: {
        th: `ตัวชี้วัดระบุงบประมาณของ “${DRIFTED}” 1,100,000 บาท แต่ที่อื่นระบุ 1,000,000 บาท`,
        en: `The KR gives “${DRIFTED}” 1,100,000 baht, but the plan has 1,000,000 baht.`,
      },
    },
    "one KR against the others where no table has the project": {
      plan: aPlan({
        ประเมิน: someKeyResults(
          `- ${YOUTH} (5,300,000 บาท)`,
          `- ${YOUTH} (3,500,000 บาท) (โครงการซ้ำ)`,
          `- ${YOUTH} (3,500,000 บาท) (โครงการซ้ำ)`,
        ),
      }),
      findings: [
        { at: "'ประเมิน'!F3", facts: { project: YOUTH, mentioned: 530_000_000, planned: 350_000_000 } },
      ],
    },
  },
});
