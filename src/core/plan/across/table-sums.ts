import { valueOf } from "../../grid/reading";
import { satangOf, type Satang } from "../budget";
import { perPlan } from "../per-plan";
import type { Plan } from "../plan";
import type { ProjectRow, ProjectTable } from "../projects";
import { namelessProjects } from "./nameless-projects";
import { projectSpellings, type PlannedRow } from "./project-spellings";

/** What the budgets of a table add up to. */
export interface TableSums {
  /** The rows whose money counts: each project once, and those that have lost their name. */
  readonly counted: readonly ProjectRow[];
  readonly once: Satang;
  /** With the rows of which it is open whether they count: named twice without a mark, or marked for another table's sake. */
  readonly withDoubtful: Satang;
  readonly doubtful: number;
  /** No budget is unreadable or negative. */
  readonly isSound: boolean;
}

/**
 * The sums of every project table. A row marked (โครงการซ้ำ) names a project again, so its money is not
 * added again.
 */
export const tableSums = perPlan(
  (plan: Plan): ReadonlyMap<ProjectTable, TableSums> =>
    new Map(
      [...projectSpellings(plan).rowsOf].map(([table, rows]) => {
        const nameless = namelessProjects(plan).get(table) ?? NONE;
        if (nameless.length === 0) return [table, sumUp(rows)];
        return [table, sumUp([...rows, ...nameless.map((row) => ({ row, twin: undefined }))])];
      }),
    ),
);

const NONE: readonly ProjectRow[] = [];

function sumUp(rows: readonly Pick<PlannedRow, "row" | "twin">[]): TableSums {
  const counted: ProjectRow[] = [];
  let once = 0;
  let open = 0;
  let doubtful = 0;
  let isSound = true;
  for (const { row, twin } of rows) {
    const satang = satangOf(valueOf(row.budget)) ?? 0;
    if (row.budget.state === "unreadable" || satang < 0) isSound = false;
    if (row.repeated && twin) continue;
    if (row.repeated || twin) {
      open += satang;
      doubtful++;
    } else {
      counted.push(row);
      once += satang;
    }
  }
  return { counted, once, withDoubtful: once + open, doubtful, isSound };
}
