import type { CellRef } from "../grid/cell-ref";
import type { Plan } from "../plan/plan";
import type { PlanPart } from "./facts/reading";

/** Every part of a plan in the plan's order, with a cell of it; undefined where it was not found. */
export function findParts(plan: Plan): ReadonlyMap<PlanPart, CellRef | undefined> {
  const { listed, objectives, yearlyTargets, evaluations, potential, scoring } = plan;
  const projects = (section: number) => plan.projectTables.find((table) => table.section === section)?.at;
  return new Map<PlanPart, CellRef | undefined>([
    ["key-result-list", listed[0]?.name.at],
    ["part-1", objectives[0]?.name.at ?? yearlyTargets[0]?.name.at ?? projects(1)],
    ["part-2", projects(2)],
    ["part-3", projects(3)],
    ["evaluation", evaluations.find(({ rows }) => rows.length > 0)?.at],
    ["potential", potential?.at],
    ["scoring", scoring?.rows[0]?.name.at],
  ]);
}
