import { krListGaps } from "../../plan/across/kr-list-gaps";
import { krListRepeats } from "../../plan/across/kr-list-repeats";
import { defineRule } from "../define-rule";

export const krNotListed = defineRule({
  code: "kr-not-listed",
  severity: "warning",
  summary: "Every evaluated KR is in the list of KRs in front of the plan, where there is one",
  check(plan) {
    // Whose places others take in the list is told there, as kr-duplicated.
    if (krListRepeats(plan).some(({ insteadOf }) => insteadOf)) return [];
    return krListGaps(plan).unlisted.map(({ name }) => ({ at: name.at, facts: { keyResult: name.value } }));
  },
});
