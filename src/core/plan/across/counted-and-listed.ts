import type { Located } from "../../grid/located";
import { perPlan } from "../per-plan";
import { countKeyResults } from "./count-key-results";
import { krListGaps } from "./kr-list-gaps";

/** The counts of headings whose tables have as many KRs too few as the list names that are not evaluated. */
export const countedAndListed = perPlan((plan): readonly Located<number>[] => {
  const short = countKeyResults(plan).flatMap(({ statedCount, counted }) =>
    statedCount && statedCount.value > counted ? [{ statedCount, lacking: statedCount.value - counted }] : [],
  );
  const lacking = short.reduce((sum, one) => sum + one.lacking, 0);
  return lacking > 0 && lacking === krListGaps(plan).unevaluated.length
    ? short.map(({ statedCount }) => statedCount)
    : [];
});
