import { projectNotInSummary } from "../../../../src/core/findings/rules/project-not-in-summary";
import { aSummary, someDetails } from "../../../support/a-budget-section";
import { aPlan } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

const FAIR = "โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ";
const YOUTH = "โครงการพัฒนาเยาวชน";
const inPart1 = <T>(rows: readonly (readonly T[])[]) => rows.map((row, i) => (i === 0 ? ["ส่วนที่ 1"] : row));

describeRule(projectNotInSummary, {
  accepts: {
    "a summary of all details, one spelt nearly so": aPlan({
      โครงการ: someDetails([
        [FAIR, 5_500_000],
        [YOUTH, 3_500_000],
      ]),
      สรุป: aSummary([
        [YOUTH, 3_500_000],
        [`${FAIR}ะ`, 5_500_000],
      ]),
    }),
    "a project of the budget of a row of the summary that has lost its name": aPlan({
      โครงการ: someDetails([[YOUTH, 3_500_000]]),
      สรุป: aSummary([[null, 3_500_000]]),
    }),
    "details without a summary": aPlan({ โครงการ: someDetails([[FAIR, 5_500_000]]) }),
    "details whose summary is another part's": aPlan({
      โครงการ: inPart1(someDetails([[FAIR, 5_500_000]])),
      สรุป: aSummary([[YOUTH, 3_500_000]]),
    }),
  },
  reports: {
    "a project of another budget than the row without a name": {
      plan: aPlan({
        โครงการ: someDetails([[YOUTH, 900_000]]),
        สรุป: aSummary([[null, 3_500_000]]),
      }),
      findings: [{ at: "'โครงการ'!B4", facts: { project: YOUTH } }],
    },
    "a project of the details, once": {
      plan: aPlan({
        "โครงการ 1": someDetails([
          [FAIR, 5_500_000],
          [YOUTH, 3_500_000],
        ]),
        "โครงการ 2": someDetails([[YOUTH, 3_500_000]]),
        สรุป: aSummary([[FAIR, 5_500_000]]),
      }),
      at: "'โครงการ 1'!B5",
      facts: { project: YOUTH },
      says: {
        th: "ไม่พบ “โครงการพัฒนาเยาวชน” ในตารางสรุป",
        en: "“โครงการพัฒนาเยาวชน” is missing from the summary.",
      },
    },
    "a project that only another part's summary has": {
      plan: aPlan({
        โครงการ: inPart1(someDetails([[FAIR, 5_500_000]])),
        "สรุป 1": inPart1(aSummary([[YOUTH, 3_500_000]])),
        "สรุป 2": aSummary([[FAIR, 5_500_000]]),
      }),
      findings: [{ at: "'โครงการ'!B4", facts: { project: FAIR } }],
    },
  },
});
