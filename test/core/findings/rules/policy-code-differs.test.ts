import { policyCodeDiffers } from "../../../../src/core/findings/rules/policy-code-differs";
import { aSummary, someDetails } from "../../../support/a-budget-section";
import { aPlan, formatted } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";
import { describeRule } from "../../../support/describe-rule";

const name = "โครงการพัฒนาเยาวชน";
const under = (policy: TestCell) => [{ name, budget: 3_500_000, policy }];

describeRule(policyCodeDiffers, {
  accepts: {
    "the same codes in another order and style": aPlan({
      โครงการ: someDetails(under("P123, P129, P202")),
      สรุป: aSummary(under("P129 202 P123")),
    }),
    "a number whose format shows the zero": aPlan({
      โครงการ: someDetails(under("P054")),
      สรุป: aSummary(under(formatted(54, "000"))),
    }),
    "codes that one side leaves open": aPlan({
      โครงการ: someDetails(under("P054")),
      สรุป: aSummary(under("-")),
    }),
    "a malformed code, which is told by itself": aPlan({
      โครงการ: someDetails(under("P054")),
      สรุป: aSummary(under("P54")),
    }),
  },
  reports: {
    "another code in the summary": {
      plan: aPlan({ โครงการ: someDetails(under("P123, P129")), สรุป: aSummary(under("P123, P192")) }),
      at: "'สรุป'!E3",
      facts: { project: name, here: "P123, P192", elsewhere: "P123, P129" },
      says: {
        th: "รหัสนโยบายของ “โครงการพัฒนาเยาวชน” ในตารางสรุปคือ P123, P192 แต่ในตารางโครงการคือ P123, P129",
        en: "The summary gives “โครงการพัฒนาเยาวชน” the policy code P123, P192, the detail table P123, P129.",
      },
      related: ["'โครงการ'!E4"],
    },
    "a code more in the summary": {
      plan: aPlan({ โครงการ: someDetails(under("P123")), สรุป: aSummary(under("P123, P129")) }),
      findings: [{ at: "'สรุป'!E3", facts: { project: name, here: "P123, P129", elsewhere: "P123" } }],
    },
  },
});
