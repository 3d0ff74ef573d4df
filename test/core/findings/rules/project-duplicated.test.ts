import { projectDuplicated } from "../../../../src/core/findings/rules/project-duplicated";
import { aSummary, someDetails } from "../../../support/a-budget-section";
import { aPlan } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

const FAIR = "โครงการจัดนิทรรศการ Fukuoka Fair";
const YOUTH = "โครงการพัฒนาเยาวชน";

describeRule(projectDuplicated, {
  accepts: {
    "a project in a detail table and in the summary": aPlan({
      โครงการ: someDetails([[FAIR, 5_500_000]]),
      สรุป: aSummary([[FAIR, 5_500_000]]),
    }),
    "a repeat that is marked behind the name or the budget": aPlan({
      สรุป: aSummary([
        [FAIR, 5_500_000],
        [`${FAIR} (โครงการซ้ำ)`, "-"],
        [FAIR, "5,500,000 (โครงการซํ้า)"],
      ]),
    }),
    "projects that differ in a number": aPlan({
      สรุป: aSummary([
        [`${YOUTH} รุ่นที่ 1`, 500_000],
        [`${YOUTH} รุ่นที่ ๒`, 500_000],
      ]),
    }),
    "a detail table that lists the project under two KR codes": aPlan({
      โครงการ: someDetails([
        { name: FAIR, budget: 5_500_000, code: 7402 },
        { name: FAIR, budget: 5_500_000, code: 9127 },
      ]),
    }),
  },
  reports: {
    "the second row, spaces and capitals aside": {
      plan: aPlan({
        สรุป: aSummary([
          [FAIR, 5_500_000],
          [YOUTH, 3_500_000],
          ["โครงการจัดนิทรรศการ  FUKUOKA Fair", 5_500_000],
        ]),
      }),
      at: "'สรุป'!B5",
      facts: { project: "โครงการจัดนิทรรศการ FUKUOKA Fair" },
      says: {
        th: "“โครงการจัดนิทรรศการ FUKUOKA Fair” ซ้ำในตารางเดียวกัน โดยไม่มีคำว่า (โครงการซ้ำ)",
        en: "“โครงการจัดนิทรรศการ FUKUOKA Fair” is in the table twice without the mark (โครงการซ้ำ).",
      },
      related: ["'สรุป'!B3"],
    },
    "a summary that lists it under two KR codes and so counts it twice": {
      plan: aPlan({
        สรุป: aSummary([
          { name: FAIR, budget: 5_500_000, code: 7402 },
          { name: FAIR, budget: 5_500_000, code: 9127 },
        ]),
      }),
      findings: [{ at: "'สรุป'!B4", facts: { project: FAIR }, related: ["'สรุป'!B3"] }],
    },
  },
});
