import { countedAndListed } from "../../plan/across/counted-and-listed";
import { countKeyResults } from "../../plan/across/count-key-results";
import { defineRule } from "../define-rule";

export const krCountDiffers = defineRule({
  code: "kr-count-differs",
  severity: "error",
  summary: "A heading's (จำนวน N KRs) is the number of KRs below it",
  check(plan) {
    // Those that the list names are kr-not-evaluated.
    const explained = new Set(countedAndListed(plan));
    return countKeyResults(plan).flatMap(({ statedCount, counted, repeated }) => {
      if (!statedCount || statedCount.value === counted || explained.has(statedCount)) return [];
      // KRs that stand twice are kr-duplicated, and explain as many too many.
      if (statedCount.value === counted - repeated) return [];
      return [{ at: statedCount.at, facts: { stated: statedCount.value, counted } }];
    });
  },
});
