import { a1 } from "../../grid/cell-ref";
import type { ReadValue } from "../../grid/reading";
import { currentTarget } from "../../plan/across/current-target";
import { findOutOfRange } from "../../plan/across/find-out-of-range";
import { isLessBetter } from "../../plan/cells/is-less-better";
import { oddTargets } from "../../plan/across/odd-targets";
import type { YearlyTargets } from "../../plan/key-results";
import type { Target } from "../../plan/target";
import { defineRule } from "../define-rule";

export const targetRegresses = defineRule({
  code: "target-regresses",
  severity: "info",
  summary: "This year's target does not fall behind last year's",
  check(plan) {
    const { cells: odd } = oddTargets(plan);
    return plan.yearlyTargets.flatMap(({ name, targets }) => {
      const now = currentTarget(targets, plan.fiscalYear?.value);
      if (now?.state !== "read" || odd.has(a1(now.at)) || findOutOfRange(now.value, name.value)) return [];
      const place = targets.findIndex(({ target }) => target === now);
      const before = lastRead(targets.slice(0, place), name.value);
      if (!before || !fallsBehind(now.value, before.target.value, name.value)) return [];
      const facts = {
        keyResult: name.value,
        before: before.target.text,
        now: now.text,
        yearBefore: before.year,
        year: targets[place]?.year ?? before.year,
      };
      return [{ at: now.at, related: [before.target.at], facts }];
    });
  },
});

function lastRead(
  targets: YearlyTargets["targets"],
  name: string,
): { readonly year: number; readonly target: ReadValue<Target> } | undefined {
  for (const { year, target } of [...targets].reverse()) {
    if (target.state === "read" && !findOutOfRange(target.value, name)) return { year, target };
  }
  return undefined;
}

/** Targets of two kinds, or of two things, cannot be compared. */
function fallsBehind(now: Target, before: Target, name: string): boolean {
  if (now.kind !== before.kind || now.classifier !== before.classifier || now.falls !== before.falls)
    return false;
  const gain = isCeiling(now, name) ? before.value - now.value : now.value - before.value;
  if (gain < 0) return true;
  return (
    now.second !== undefined && before.second !== undefined && fallsBehind(now.second, before.second, name)
  );
}

/** Less is better: by the target's own bound, else by the name. A change is only ever too small. */
function isCeiling({ kind, bound }: Target, name: string): boolean {
  if (bound) return bound === "at-most" || bound === "less-than";
  return kind !== "change" && isLessBetter(name);
}
