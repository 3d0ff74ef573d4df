import type { CellRef } from "../../grid/cell-ref";
import { isAbove } from "../../plan/across/odd-subtotals";
import { countsOf } from "../../plan/cells/read-project-count";
import { missingFromSummary } from "../../plan/across/missing-from-summary";
import type { ProjectRow, ProjectTable, ProjectTotal } from "../../plan/projects";
import { countProjects } from "../count-projects";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const closingCountDiffers = defineRule({
  code: "closing-count-differs",
  severity: "error",
  summary: "The count of a closing sentence is the number of projects in its table",
  check: (plan) =>
    plan.projectTables.flatMap((table) => {
      const ofParts = table.subtotals.flatMap((subtotal) => checkSubtotal(table, subtotal));
      const stated = statedCounts(table);
      if (stated.length === 0) return ofParts;
      const counts = countProjects(plan, table);
      const [counted = 0] = counts;
      // Projects that the summary lacks are project-not-in-summary.
      const missing =
        table.kind === "summary" ? (missingFromSummary(plan).get(table.section)?.length ?? 0) : 0;
      const ofAll = stated
        .filter(
          ({ saysAny }) =>
            !inAll(table, missing).some((more) => saysAny.some((count) => counts.includes(count - more))),
        )
        .map(({ saysAny: [stated], at }) => ({ at, facts: { stated, counted } }));
      return [...ofAll, ...ofParts];
    }),
});

/** A subtotal may count the projects back to any before it, or all so far, repeats once more or not. */
function checkSubtotal(
  { rows, parts, subtotals, at: header }: ProjectTable,
  subtotal: ProjectTotal,
): readonly Found<"closing-count-differs">[] {
  const { count } = subtotal;
  if (!count || isAbove(subtotal)) return [];
  const { row } = subtotal.at;
  const above = subtotals.filter(({ at }) => at.row < row).map(({ at }) => at.row);
  const rowsFrom = (all: readonly ProjectRow[], first: number) =>
    all.filter(({ name: { at } }) => first < at.row && at.row < row);
  const counts = [header.row, ...above].flatMap((first) => {
    const found = rowsFrom(rows, first);
    const once = found.filter(({ repeated }) => !repeated).length;
    return [once, found.length, found.length + rowsFrom(parts, first).length];
  });
  const own = rowsFrom(rows, above.at(-1) ?? header.row);
  const [stated] = countsOf(count);
  const isRight = countsOf(count).some((said) => counts.includes(said));
  return own.length === 0 || isRight ? [] : [{ at: count.at, facts: { stated, counted: own.length } }];
}

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
