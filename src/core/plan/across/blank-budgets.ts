import type { CellRef } from "../../grid/cell-ref";
import type { Satang } from "../budget";
import { perPlan } from "../per-plan";
import type { Plan } from "../plan";
import type { ProjectRow, ProjectTable } from "../projects";
import { plannedProjects, type PlannedProject } from "./planned-projects";
import { statedBudget } from "./stated-budget";

/** A project with a number, or with a KR code in a table without numbers, whose budget cell holds nothing. */
export interface BlankBudget {
  readonly table: ProjectTable;
  readonly row: ProjectRow;
  /** What the plan says of the project elsewhere, and where. */
  readonly known: { readonly satang: Satang; readonly at: CellRef } | undefined;
}

/** By table. A repeated project (โครงการซ้ำ) needs no budget, nor one whose parts have theirs: then each part does. */
export const blankBudgets = perPlan((plan: Plan): ReadonlyMap<ProjectTable, readonly BlankBudget[]> => {
  const found = new Map<ProjectTable, readonly BlankBudget[]>();
  const blankIn = ({ rows, hasColumn, wholes }: ProjectTable) => {
    if (!hasColumn.budget) return [];
    const parts = new Set([...wholes.values()].flat());
    return rows.filter(
      (row) => !wholes.has(row) && (isBlank(row, hasColumn.no ? "no" : "code") || isBlankPart(row, parts)),
    );
  };
  const tables = plan.projectTables.filter((table) => blankIn(table).length > 0);
  if (tables.length === 0) return found;
  const projectOf = new Map<ProjectRow, PlannedProject>();
  for (const project of plannedProjects(plan)) {
    for (const { row } of project.rows) projectOf.set(row, project);
  }
  for (const table of tables) {
    const blank = blankIn(table).map((row) => ({ table, row, known: knownOf(projectOf.get(row)) }));
    found.set(table, blank);
  }
  return found;
});

function isBlank(row: ProjectRow, mark: "no" | "code"): boolean {
  return row[mark].state === "read" && needsBudget(row);
}

function needsBudget({ budget, name, repeated }: ProjectRow): boolean {
  return budget.state === "blank" && name.value !== "" && !repeated;
}

function isBlankPart(row: ProjectRow, parts: ReadonlySet<ProjectRow>): boolean {
  return parts.has(row) && row.no.state !== "blank" && needsBudget(row);
}

/** The project tables are asked first. */
function knownOf(project: PlannedProject | undefined): BlankBudget["known"] {
  const budgets = [
    ...(project?.rows ?? []).map(({ row }) => row.budget),
    ...(project?.mentions ?? []).flatMap(({ mention }) => mention.budget ?? []),
  ];
  for (const budget of budgets) {
    const satang = statedBudget(budget);
    if (satang !== undefined) return { satang, at: budget.at };
  }
  return undefined;
}
