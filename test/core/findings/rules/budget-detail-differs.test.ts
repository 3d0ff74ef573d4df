import { budgetDetailDiffers } from "../../../../src/core/findings/rules/budget-detail-differs";
import { aClosing, aSummary, someDetails, someKeyResults } from "../../../support/a-budget-section";
import { aPlan, formula } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

const FAIR = "โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ";
const YOUTH = "โครงการพัฒนาเยาวชน";
const RIGHT = { project: FAIR, elsewhere: 550_000_000, alsoScaled: 0 };

describeRule(budgetDetailDiffers, {
  accepts: {
    "the same budget as number, text and Thai digits": aPlan({
      โครงการ: someDetails([[FAIR, "๕,๕๐๐,๐๐๐"]]),
      สรุป: aSummary([[FAIR, 5_500_000]]),
      ประเมิน: someKeyResults(`- ${FAIR} (5.5 ล้านบาท)`),
    }),
    "a budget that one side leaves open": aPlan({
      โครงการ: someDetails([
        [FAIR, "-"],
        [YOUTH, "(ใช้งบประมาณภายใต้โครงการที่เกี่ยวข้อง)"],
      ]),
      สรุป: aSummary([
        [FAIR, 5_500_000],
        [YOUTH, 3_500_000],
      ]),
    }),
    "a wrong mention, which is told by itself": aPlan({
      โครงการ: someDetails([[FAIR, 5_500_000]]),
      ประเมิน: someKeyResults(`- ${FAIR} (5,000,000 บาท)`),
    }),
    "a negative budget, which is told by itself": aPlan({
      โครงการ: someDetails([[FAIR, -5_500_000]]),
      สรุป: aSummary([[FAIR, 5_500_000]]),
    }),
    "a project named twice in one table, which is told by itself": aPlan({
      โครงการ: someDetails([
        [FAIR, 5_500_000],
        [FAIR, 5_000_000],
      ]),
      สรุป: aSummary([[FAIR, 5_500_000]]),
    }),
    "detail tables that each hold a share": aPlan({
      "โครงการ 1": someDetails([[FAIR, 3_000_000]]),
      "โครงการ 2": someDetails([[FAIR, 2_500_000]]),
      สรุป: aSummary([[FAIR, 5_500_000]]),
      ประเมิน: someKeyResults(`- ${FAIR} (2,500,000 บาท)`),
    }),
    "two projects that one KR's spelling lies between": aPlan({
      "โครงการ 1": someDetails([["โครงการปรับปรุงสวนสาธารณะและลานกีฬาในพื้นที่เขตบางรัก", 1_000]]),
      "โครงการ 2": someDetails([["โครงการปรับปรุงสวนสาธารณะและลานกีฬาในพื้นที่เขตบางรัดแก", 2_000]]),
      ประเมิน: someKeyResults("- โครงการปรับปรุงสวนสาธารณะและลานกีฬาในพื้นที่เขตบางรัด (1,000 บาท)"),
    }),
    "projects that differ in a number": aPlan({
      โครงการ: someDetails([[`${FAIR} ระยะที่ 1`, 5_500_000]]),
      สรุป: aSummary([[`${FAIR} ระยะที่ 2`, 5_000_000]]),
    }),
  },
  reports: {
    "a detail against the summary and the KRs": {
      plan: aPlan({
        โครงการ: someDetails([
          [YOUTH, 3_500_000],
          [FAIR, 5_050_000],
        ]),
        สรุป: aSummary([
          [FAIR, 5_500_000],
          [YOUTH, 3_500_000],
        ]),
        ประเมิน: someKeyResults(`- ${FAIR} (5,500,000 บาท)`),
      }),
      at: "'โครงการ'!C5",
      facts: { ...RIGHT, here: 505_000_000 },
      says: {
        th: "งบประมาณของ “โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ” ตารางนี้ระบุ 5,050,000 บาท แต่ที่อื่นระบุ 5,500,000 บาท",
        en: "“โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ” has 5,050,000 baht here, but 5,500,000 baht elsewhere.",
      },
      related: ["'สรุป'!C3", "'ประเมิน'!F3"],
    },
    "the summary where most say otherwise": {
      plan: aPlan({
        โครงการ: someDetails([[FAIR, 5_500_000]]),
        สรุป: aSummary([[FAIR, 5_050_000]], { total: formula("=SUM(C3)", 5_050_000) }),
        ประเมิน: someKeyResults(`- ${FAIR} (5,500,000 บาท)`),
      }),
      at: "'สรุป'!C3",
      facts: { ...RIGHT, here: 505_000_000 },
      says: {
        th: "งบประมาณของ “โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ” ตารางนี้ระบุ 5,050,000 บาท แต่ที่อื่นระบุ 5,500,000 บาท",
        en: "“โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ” has 5,050,000 baht here, but 5,500,000 baht elsewhere.",
      },
    },
    "a table in another unit than its header says, once": {
      plan: aPlan({
        โครงการ: someDetails([
          [FAIR, 5_500_000],
          [YOUTH, 3_500_000],
        ]),
        สรุป: aSummary([
          [FAIR, 5_500],
          [YOUTH, 3_500],
        ]),
      }),
      at: "'สรุป'!C3",
      facts: { ...RIGHT, here: 550_000, alsoScaled: 1 },
      says: {
        th: "งบประมาณของ “โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ” ตารางนี้ระบุ 5,500 บาท แต่ที่อื่นระบุ 5,500,000 บาท และอีก 1 รายการต่างกันในอัตราเดียวกัน",
        en: "“โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ” has 5,500 baht here, but 5,500,000 baht elsewhere; other rows of the table differ by the same factor: 1.",
      },
      related: ["'สรุป'!C4", "'โครงการ'!C4"],
    },
    "rows of a table that differ by several factors, each": {
      plan: aPlan({
        โครงการ: someDetails([
          [FAIR, 5_500_000],
          [YOUTH, 3_500_000],
        ]),
        สรุป: aSummary([
          [FAIR, 5_500],
          [YOUTH, 350_000],
        ]),
      }),
      findings: [
        { at: "'สรุป'!C3", facts: { ...RIGHT, here: 550_000 } },
        {
          at: "'สรุป'!C4",
          facts: { project: YOUTH, here: 35_000_000, elsewhere: 350_000_000, alsoScaled: 0 },
        },
      ],
    },
    "ไม่ใช้งบประมาณ against an amount": {
      plan: aPlan({ โครงการ: someDetails([[FAIR, 5_500_000]]), สรุป: aSummary([[FAIR, "ไม่ใช้งบประมาณ"]]) }),
      at: "'สรุป'!C3",
      facts: { ...RIGHT, here: 0 },
      says: {
        th: "งบประมาณของ “โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ” ตารางนี้ระบุ ไม่ใช้งบประมาณ แต่ที่อื่นระบุ 5,500,000 บาท",
        en: "“โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ” has no budget here, but 5,500,000 baht elsewhere.",
      },
    },
    "one against one: the summary whose total asks for the other": {
      plan: aPlan({
        โครงการ: someDetails([
          [FAIR, 5_500_000],
          [YOUTH, 3_500_000],
        ]),
        สรุป: aSummary(
          [
            [FAIR, 5_050_000],
            [YOUTH, 3_500_000],
          ],
          { total: 9_000_000 },
        ),
      }),
      findings: [{ at: "'สรุป'!C3", facts: { ...RIGHT, here: 505_000_000 } }],
    },
    "one against one: the detail where the summary's closing sentence is right": {
      plan: aPlan({
        โครงการ: someDetails([
          [FAIR, 5_050_000],
          [YOUTH, 3_500_000],
        ]),
        สรุป: aSummary(
          [
            [FAIR, 5_500_000],
            [YOUTH, 3_500_000],
          ],
          {
            total: formula("=SUM(C3:C4)", 9_000_000),
            closing: aClosing(2, "9,000,000"),
          },
        ),
      }),
      findings: [{ at: "'โครงการ'!C4", facts: { ...RIGHT, here: 505_000_000 } }],
    },
    "one against one: the later where nothing tells": {
      plan: aPlan({ โครงการ: someDetails([[FAIR, 5_500_000]]), สรุป: aSummary([[FAIR, 5_050_000]]) }),
      findings: [{ at: "'สรุป'!C3", facts: { ...RIGHT, here: 505_000_000 } }],
    },
    "a summary that drifts in name as well": {
      plan: aPlan({
        โครงการ: someDetails([[`${FAIR} ณ กรุงเทพมหานคร ร่วมกับองค์การระหว่างประเทศ`, 5_500_000]]),
        สรุป: aSummary([[`${FAIR} ณ กรุงเทพมหานคร ร่วมกับองค์กรระหว่างประเทศ`, 5_050_000]]),
      }),
      findings: [
        {
          at: "'สรุป'!C3",
          facts: {
            project: `${FAIR} ณ กรุงเทพมหานคร ร่วมกับองค์กรระหว่างประเทศ`,
            here: 505_000_000,
            elsewhere: 550_000_000,
            alsoScaled: 0,
          },
        },
      ],
    },
  },
});
