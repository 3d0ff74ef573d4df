import { projectUnitDiffers } from "../../../../src/core/findings/rules/project-unit-differs";
import { aSummary, someDetails } from "../../../support/a-budget-section";
import { aPlan } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

const name = "โครงการพัฒนาเยาวชน";
const inUnit = (unit: string) => [{ name, budget: 3_500_000, unit }];

describeRule(projectUnitDiffers, {
  accepts: {
    "the same units in another order, joined otherwise": aPlan({
      โครงการ: someDetails(inUnit("ส่วนแผนงานฯ ส่วนส่งเสริมฯ")),
      สรุป: aSummary(inUnit("ส่วนส่งเสริมฯ และส่วนแผนงานฯ")),
    }),
    "a unit that both sides shorten otherwise": aPlan({
      โครงการ: someDetails(inUnit("ฝ่ายรักษาฯ")),
      สรุป: aSummary(inUnit("ฝ่ายรักษาความสะอาดฯ")),
    }),
    "a unit in full that the summary shortens": aPlan({
      โครงการ: someDetails(inUnit("ฝ่ายโยธา ฝ่ายรักษาความสะอาดและสวนสาธารณะ")),
      สรุป: aSummary(inUnit("ฝ่ายรักษาฯ ฝ่ายโยธา")),
    }),
    "units that one side leaves open": aPlan({
      โครงการ: someDetails(inUnit("ส่วนแผนงานฯ")),
      สรุป: aSummary(inUnit("-")),
    }),
    "the units of all detail tables together": aPlan({
      "โครงการ 1": someDetails(inUnit("ส่วนแผนงานฯ")),
      "โครงการ 2": someDetails(inUnit("ส่วนส่งเสริมฯ")),
      สรุป: aSummary(inUnit("ส่วนแผนงานฯ\nส่วนส่งเสริมฯ")),
    }),
    "tables without the column": aPlan({
      โครงการ: someDetails([[name, 3_500_000]], ["ที่", "โครงการ", "งบประมาณ"]),
      สรุป: aSummary(inUnit("ส่วนแผนงานฯ")),
    }),
  },
  reports: {
    "another unit in the summary": {
      plan: aPlan({ โครงการ: someDetails(inUnit("ส่วนส่งเสริมฯ")), สรุป: aSummary(inUnit("ส่วนแผนงานฯ")) }),
      at: "'สรุป'!D3",
      facts: { project: name, here: "ส่วนแผนงานฯ", elsewhere: "ส่วนส่งเสริมฯ" },
      says: {
        th: "ส่วนราชการของ “โครงการพัฒนาเยาวชน” ในตารางสรุปคือ “ส่วนแผนงานฯ” แต่ในตารางโครงการคือ “ส่วนส่งเสริมฯ”",
        en: "The summary gives “โครงการพัฒนาเยาวชน” to “ส่วนแผนงานฯ”, the detail table to “ส่วนส่งเสริมฯ”.",
      },
      related: ["'โครงการ'!D4"],
    },
  },
});
