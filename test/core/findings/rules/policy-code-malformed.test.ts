import { policyCodeMalformed } from "../../../../src/core/findings/rules/policy-code-malformed";
import { someDetails } from "../../../support/a-budget-section";
import { aPlan, formatted } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";
import { describeRule } from "../../../support/describe-rule";

const under = (...policies: TestCell[]) =>
  aPlan({
    โครงการ: someDetails(policies.map((policy, i) => ({ name: `โครงการที่ ${i + 1}`, budget: 1, policy }))),
  });

describeRule(policyCodeMalformed, {
  accepts: {
    "three digits with and without P, lists, Thai digits": under(
      "P054",
      "202",
      202,
      "P123, P129/P202 และ P018",
      "P ๐๕๔",
    ),
    "no code": under("-", "", "ไม่มี", null),
    "numbers whose format shows three digits": under(formatted(54, "000"), formatted(54, '"P"000')),
  },
  reports: {
    "too few and too many digits, and a number that lost its zero": {
      plan: under("P054", "P54, P1234", 54),
      findings: [
        {
          at: "'โครงการ'!E5",
          facts: { text: "P54" },
          says: { th: "รหัสนโยบาย “P54” ไม่ใช่เลข 3 หลัก", en: "The policy code “P54” is not three digits." },
        },
        { at: "'โครงการ'!E5", facts: { text: "P1234" } },
        { at: "'โครงการ'!E6", facts: { text: "54" } },
      ],
    },
    "the letter O for a zero": {
      plan: under("PO54"),
      findings: [{ at: "'โครงการ'!E4", facts: { text: "PO54" } }],
    },
  },
});
