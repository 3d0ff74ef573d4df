import type { CellRef } from "../grid/cell-ref";
import type { Reading } from "../grid/reading";
import { matchKeyResults } from "../plan/across/match-key-results";
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
  const matches = matchKeyResults(plan);
  for (let number = 0; number < matches.count; number++) {
    const before = found.length;
    const row = matches.onlyRowOf(number);
    if (row) {
      const { name, target } = row;
      tell(target, name.value, judge(target, name.value), found, before);
      continue;
    }
    for (const { name, target, otherYears } of matches.placesOf(number)) {
      if (target) tell(target, name.value, judge(target, name.value), found, before);
      if (years === "plan-year") continue;
      for (const other of otherYears) tell(other, name.value, judge(other, name.value), found, before);
    }
  }
  return found;
}

/** Adds a fault to those found; the KR's own begin at `before`. */
function tell<T>(
  { at, text }: Reading<Target>,
  keyResult: string,
  fault: T | undefined,
  found: FaultyTarget<T>[],
  before: number,
): void {
  if (fault === undefined) return;
  const same = found.slice(before).find((told) => told.text === text);
  if (same) same.related.push(at);
  else found.push({ at, related: [], keyResult, text, fault });
}
