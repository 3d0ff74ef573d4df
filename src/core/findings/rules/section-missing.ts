import type { PlanPart } from "../../plan/part";
import type { Plan } from "../../plan/plan";
import { defineRule } from "../define-rule";
import { findParts } from "../find-parts";

/** Fewer are no plan of which the rest is missing, but a sheet of it. */
const ENOUGH_OF_A_PLAN = 2;

export const sectionMissing = defineRule({
  code: "section-missing",
  severity: "info",
  summary: "Every part of the plan is there; the scoring sheet can still be made",
  check(plan) {
    const parts = [...findParts(plan)].filter(([part]) => part !== "scoring");
    const found = parts.flatMap(([, found]) => found?.at ?? []);
    const [first] = found;
    // A table that could not be placed may be the missing part.
    if (!first || found.length < ENOUGH_OF_A_PLAN || plan.misunderstood.length > 0) return [];
    return parts
      .filter(([part, found]) => !found && !mayBeUntitled(plan, part))
      .map(([part]) => ({ at: { sheet: first.sheet, row: 0, column: 0 }, facts: { part } }));
  },
});

/** Project tables under no heading may belong to part 1 or 2. */
function mayBeUntitled({ projectTables }: Plan, part: PlanPart): boolean {
  return (
    (part === "part-1" || part === "part-2") && projectTables.some(({ section }) => section === undefined)
  );
}
