import { listGaps } from "../../plan/across/list-gaps";
import { defineRule } from "../define-rule";

export const krNotListed = defineRule({
  code: "kr-not-listed",
  severity: "warning",
  summary: "Every evaluated KR is in the list of KRs in front of the plan, where there is one",
  check: (plan) =>
    listGaps(plan).unlisted.map(({ name }) => ({ at: name.at, facts: { keyResult: name.value } })),
});
