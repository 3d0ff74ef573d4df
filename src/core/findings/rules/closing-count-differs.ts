import type { CellRef } from "../../grid/cell-ref";
import { countsOf } from "../../plan/cells/read-project-count";
import { missingFromSummary } from "../../plan/across/missing-from-summary";
import type { ProjectTable } from "../../plan/projects";
import { countProjects } from "../count-projects";
import { defineRule } from "../define-rule";

export const closingCountDiffers = defineRule({
  code: "closing-count-differs",
  severity: "error",
  summary: "The count of a closing sentence is the number of projects in its table",
  check: (plan) =>
    plan.projectTables.flatMap((table) => {
      const stated = statedCounts(table);
      if (stated.length === 0) return [];
      const counts = countProjects(plan, table);
      const [counted = 0] = counts;
      // Projects that the summary lacks are project-not-in-summary.
      const missing =
        table.kind === "summary" ? (missingFromSummary(plan).get(table.section)?.length ?? 0) : 0;
      return stated
        .filter(
          ({ saysAny }) =>
            !inAll(table, missing).some((more) => saysAny.some((count) => counts.includes(count - more))),
        )
        .map(({ saysAny: [stated], at }) => ({ at, facts: { stated, counted } }));
    }),
});

/** What may be counted with the projects: those that are missing, and the activities that projects are made of. */
function inAll({ parts }: ProjectTable, missing: number): readonly number[] {
  return [0, missing, parts.length, missing + parts.length];
}

interface Stated {
  readonly saysAny: ReturnType<typeof countsOf>;
  readonly at: CellRef;
}

/** A total row may count as well; part 3's is told by `routine-count-differs`. */
function statedCounts({ kind, closing, total, rows }: ProjectTable): readonly Stated[] {
  if (rows.length === 0) return [];
  const inTotal =
    kind === "routine" || !total?.count ? [] : [{ saysAny: countsOf(total.count), at: total.count.at }];
  if (closing?.count === undefined) return inTotal;
  const { count: value, activities, at } = closing;
  return [...inTotal, { saysAny: countsOf({ value, activities }), at }];
}
