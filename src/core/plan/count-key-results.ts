import type { Located } from "../grid/located";
import { nameKey } from "../text/name-key";
import { perPlan } from "./per-plan";
import type { EvaluationTable } from "./plan";

/** The evaluated KRs of 1.1 or 1.2, over however many tables they are spread. */
export interface CountedKeyResults {
  readonly statedCount: Located<number> | undefined;
  readonly statedMinimum: Located<number> | undefined;
  readonly counted: number;
  /** How many of them stand in the evaluation already, further up. */
  readonly repeated: number;
}

export const countKeyResults = perPlan(({ evaluations }): readonly CountedKeyResults[] => {
  const counts = new Map<EvaluationTable["component"], CountedKeyResults>();
  const seen = new Set<string>();
  for (const { component, statedCount, statedMinimum, rows } of evaluations) {
    const before = counts.get(component);
    const named = rows.filter(({ name }) => name.value !== "");
    let repeated = before?.repeated ?? 0;
    for (const { name } of named) {
      const key = nameKey(name.value);
      if (seen.has(key)) repeated++;
      else seen.add(key);
    }
    counts.set(component, {
      statedCount: before?.statedCount ?? statedCount,
      statedMinimum: before?.statedMinimum ?? statedMinimum,
      counted: (before?.counted ?? 0) + named.length,
      repeated,
    });
  }
  return [...counts.values()];
});
