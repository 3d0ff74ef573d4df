import type { Located } from "../../grid/located";
import { sharedKeyResults } from "./match-key-results";
import { hasLostName } from "./lost-name";
import { perPlan } from "../per-plan";
import type { EvaluationTable } from "../key-results";
import type { Plan } from "../plan";

/** The evaluated KRs of 1.1 or 1.2, over however many tables they are spread. */
export interface CountedKeyResults {
  readonly statedCount: Located<number> | undefined;
  readonly statedMinimum: Located<number> | undefined;
  readonly counted: number;
  /** How many of them stand in the evaluation already, further up. */
  readonly repeated: number;
}

export const countKeyResults = perPlan((plan): readonly CountedKeyResults[] => {
  const repeats = repeatedNames(plan);
  const counts = new Map<EvaluationTable["component"], CountedKeyResults>();
  for (const { component, statedCount, statedMinimum, rows } of plan.evaluations) {
    const before = counts.get(component);
    let counted = before?.counted ?? 0;
    let repeated = before?.repeated ?? 0;
    for (const row of rows) {
      if (row.name.value !== "" || hasLostName(plan, row.name)) counted++;
      if (repeats.has(row.name)) repeated++;
    }
    counts.set(component, {
      statedCount: before?.statedCount ?? statedCount,
      statedMinimum: before?.statedMinimum ?? statedMinimum,
      counted,
      repeated,
    });
  }
  return [...counts.values()];
});

function repeatedNames(plan: Plan): ReadonlySet<Located<string>> {
  const repeats = new Set<Located<string>>();
  for (const [, ...others] of sharedKeyResults(plan)) {
    for (const { part, name } of others) if (part === "evaluation") repeats.add(name);
  }
  return repeats;
}
