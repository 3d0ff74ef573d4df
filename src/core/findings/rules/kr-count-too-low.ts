import { countedAndListed } from "../../plan/across/counted-and-listed";
import { countKeyResults } from "../../plan/across/count-key-results";
import { defineRule } from "../define-rule";

export const krCountTooLow = defineRule({
  code: "kr-count-too-low",
  severity: "error",
  summary: "Below a heading's (อย่างน้อยจำนวน N KRs) stand at least N",
  check(plan) {
    // Those that the list names are kr-not-evaluated.
    const explained = new Set(countedAndListed(plan));
    return countKeyResults(plan).flatMap(({ statedMinimum, counted }) =>
      !statedMinimum || counted >= statedMinimum.value || explained.has(statedMinimum)
        ? []
        : [{ at: statedMinimum.at, facts: { minimum: statedMinimum.value, counted } }],
    );
  },
});
