import { sameCell } from "../../grid/cell-ref";
import type { Reading } from "../../grid/reading";
import type { Budget } from "../budget";
import { countsOf } from "../cells/read-project-count";
import { perPlan } from "../per-plan";
import type { ProjectRow, ProjectTable } from "../projects";
import { explainedBy } from "./explained-by";
import { hasLostName } from "./lost-name";
import { statedBudget } from "./stated-budget";

type NamelessRows = ReadonlyMap<ProjectTable, readonly ProjectRow[]>;

/** Rows that have lost their project's name, but not what is said of it; tables without any are left out. */
export const namelessProjects = perPlan((plan): NamelessRows => {
  const found = new Map<ProjectTable, readonly ProjectRow[]>();
  if (plan.nameless.length === 0) return found;
  for (const table of plan.projectTables) {
    const nameless = table.rows.filter(({ name }) => hasLostName(plan, name));
    const counted = isCounted(table, nameless.length) ? nameless : nameless.filter(isNumbered);
    if (counted.length > 0) found.set(table, counted);
  }
  return found;
});

/** In part 3 a programme may have a budget without being a project: there the count of the รวม row decides. */
function isCounted({ kind, rows, total }: ProjectTable, nameless: number): boolean {
  const named = rows.filter(({ name }) => name.value !== "").length;
  if (kind !== "routine") return true;
  return total?.count !== undefined && countsOf(total.count).includes(named + nameless);
}

/** "1." that was left in the cell of the name is a project's own. */
function isNumbered({ no, name }: ProjectRow): boolean {
  return no.state === "read" && sameCell(no.at, name.at);
}

/** The nameless rows of a section's tables of one kind. */
export function namelessIn(
  nameless: NamelessRows,
  kind: ProjectTable["kind"],
  section: ProjectTable["section"],
): readonly ProjectRow[] {
  return [...nameless].flatMap(([table, rows]) =>
    table.kind === kind && table.section === section ? rows : [],
  );
}

/** Which of the projects that seem to be missing stand in nameless rows: a budget that both state tells. */
export function projectsExplainedBy<T>(
  nameless: readonly ProjectRow[],
  missing: readonly T[],
  budgetOf: BudgetOf<T>,
): ReadonlySet<T> {
  return explainedBy(nameless, missing, (row, project) => hasBudget(row, budgetOf(project)));
}

/** As above, but only those whose budget is a nameless row's. */
export function explainedByBudget<T>(
  nameless: readonly ProjectRow[],
  missing: readonly T[],
  budgetOf: BudgetOf<T>,
): ReadonlySet<T> {
  return explainedBy(nameless, missing, (row, project) => hasBudget(row, budgetOf(project)) ?? false);
}

function hasBudget({ budget }: ProjectRow, other: Reading<Budget> | undefined): boolean | undefined {
  const here = statedBudget(budget);
  const there = statedBudget(other);
  return here === undefined || there === undefined ? undefined : here === there;
}

type BudgetOf<T> = (project: T) => Reading<Budget> | undefined;
