import type { CellRef } from "../grid/cell-ref";
import type { Reading } from "../grid/reading";
import { matchKeyResults } from "../plan/across/match-key-results";
import type { Name, Plan } from "../plan/plan";
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
    const look = (stated: Reading<Target>, { value: keyResult }: Name): void => {
      const fault = judge(stated, keyResult);
      if (fault === undefined) return;
      const same = found.slice(before).find(({ text }) => text === stated.text);
      if (same) same.related.push(stated.at);
      else found.push({ at: stated.at, related: [], keyResult, text: stated.text, fault });
    };
    for (const { name, target, otherYears } of places) {
      if (target) look(target, name);
      if (years === "all-years") for (const other of otherYears) look(other, name);
    }
  }
  return found;
}
