import type { CellRef } from "../grid/cell-ref";
import type { Reading } from "../grid/reading";
import type { KeyResultStatement } from "../plan/key-result-statements";
import { matchKeyResults } from "../plan/match-key-results";
import type { Plan } from "../plan/plan";
import type { Target } from "../plan/target";

/** A faulty target, and the other places that state it for the same KR in the same words. */
export interface FaultyTarget<T> {
  readonly at: CellRef;
  readonly related: CellRef[];
  readonly keyResult: string;
  readonly text: string;
  readonly fault: T;
}

/** Finds the targets that `judge` finds fault with; a fault that a KR's other places repeat counts once. */
export function faultyTargets<T>(
  plan: Plan,
  years: "all-years" | "plan-year",
  judge: (target: Reading<Target>, name: string) => T | undefined,
): readonly FaultyTarget<T>[] {
  const found: FaultyTarget<T>[] = [];
  for (const places of matchKeyResults(plan)) {
    const before = found.length;
    const note = (target: Reading<Target>, { name }: KeyResultStatement): void => {
      const fault = judge(target, name.value);
      if (fault === undefined) return;
      const same = found.slice(before).find(({ text }) => text === target.text);
      if (same) same.related.push(target.at);
      else found.push({ at: target.at, related: [], keyResult: name.value, text: target.text, fault });
    };
    for (const place of places) {
      if (place.target) note(place.target, place);
      if (years === "all-years") for (const target of place.otherYears) note(target, place);
    }
  }
  return found;
}
