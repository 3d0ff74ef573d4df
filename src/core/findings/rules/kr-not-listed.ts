import { listGaps } from "../../plan/across/list-gaps";
import { listRepeats } from "../../plan/across/list-repeats";
import { defineRule } from "../define-rule";

export const krNotListed = defineRule({
  code: "kr-not-listed",
  severity: "warning",
  summary: "Every evaluated KR is in the list of KRs in front of the plan, where there is one",
  check(plan) {
    // Whose places others take in the list is told there, as kr-duplicated.
    if (listRepeats(plan).some(({ insteadOf }) => insteadOf)) return [];
    return listGaps(plan).unlisted.map(({ name }) => ({ at: name.at, facts: { keyResult: name.value } }));
  },
});
