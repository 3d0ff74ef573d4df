import type { Located } from "../../grid/located";
import { perPlan } from "../per-plan";
import { countKeyResults } from "./count-key-results";
import { krListGaps } from "./kr-list-gaps";

/**
 * The counts of headings, also the least ones, whose tables have as many KRs too few as the list names that are not
 * evaluated; of a least number the list may name more.
 */
export const countedAndListed = perPlan((plan): readonly Located<number>[] => {
  const short = countKeyResults(plan).flatMap(({ statedCount, statedMinimum, counted }) =>
    [statedCount, statedMinimum].flatMap((asked) =>
      asked && asked.value > counted
        ? [{ asked, isLeast: asked === statedMinimum, lacking: asked.value - counted }]
        : [],
    ),
  );
  const lacking = short.reduce((sum, one) => sum + one.lacking, 0);
  const { length } = krListGaps(plan).unevaluated;
  const isListed = lacking === length || (lacking < length && short.some(({ isLeast }) => isLeast));
  return lacking > 0 && isListed ? short.map(({ asked }) => asked) : [];
});
