import { policyCodeStyleVaries } from "../../../../src/core/findings/rules/policy-code-style-varies";
import { someDetails } from "../../../support/a-budget-section";
import { aPlan } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";
import { describeRule } from "../../../support/describe-rule";

const under = (...policies: TestCell[]) =>
  aPlan({
    โครงการ: someDetails(policies.map((policy, i) => ({ name: `โครงการที่ ${i + 1}`, budget: 1, policy }))),
  });

describeRule(policyCodeStyleVaries, {
  accepts: {
    "all with P": under("P054", "P123, p129", "-"),
    "all without": under("054", 202),
    "a malformed code, which is told by itself": under("P054", "54"),
  },
  reports: {
    "the rarer style once, shown by the code that stands in both": {
      plan: under("P054", "202", "P123, P202", 129, "202"),
      at: "'โครงการ'!E5",
      facts: { withoutP: "202", withP: "P202" },
      says: {
        th: "รหัสนโยบายเขียนสองแบบ: 202 และ P202",
        en: "Policy codes are written in two ways: 202 and P202.",
      },
      related: ["'โครงการ'!E7", "'โครงการ'!E8"],
    },
    "the codes with P where they are the rarer ones": {
      plan: under("054", "202", "P018"),
      findings: [{ at: "'โครงการ'!E6", facts: { withoutP: "054", withP: "P018" }, related: [] }],
    },
  },
});
