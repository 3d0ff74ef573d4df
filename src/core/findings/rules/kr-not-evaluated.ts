import { countedAndListed } from "../../plan/across/counted-and-listed";
import { krListGaps } from "../../plan/across/kr-list-gaps";
import { defineRule } from "../define-rule";

export const krNotEvaluated = defineRule({
  code: "kr-not-evaluated",
  severity: "warning",
  summary: "Every KR of the list in front of the plan is evaluated, where there is an evaluation",
  check(plan) {
    const counts = countedAndListed(plan);
    const counted = counts.length > 0 && {
      severity: "error" as const,
      related: counts.map(({ at }) => at),
    };
    return krListGaps(plan).unevaluated.map(({ name }) => ({
      at: name.at,
      facts: { keyResult: name.value, ...(counted && { isCounted: true as const }) },
      ...counted,
    }));
  },
});
