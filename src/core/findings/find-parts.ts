import type { CellRef } from "../grid/cell-ref";
import type { PlanPart } from "../plan/part";
import type { Plan } from "../plan/plan";

export interface FoundPart {
  readonly at: CellRef;
  /** Only its header stands, as in a template. */
  readonly isEmpty: boolean;
}

/** Every part of a plan in the plan's order, with a cell of it; undefined where it was not found. */
export function findParts(plan: Plan): ReadonlyMap<PlanPart, FoundPart | undefined> {
  const { listed, objectives, yearlyTargets, evaluations, potential, scoring } = plan;
  const tableOf = (tables: readonly Table[]) => tables.find(({ rows }) => rows.length > 0)?.at;
  const projects = (section: number) =>
    tableOf(plan.projectTables.filter((table) => table.section === section));
  const filled: readonly (readonly [PlanPart, CellRef | undefined])[] = [
    ["key-result-list", listed[0]?.name.at],
    ["part-1", objectives[0]?.name.at ?? yearlyTargets[0]?.name.at ?? projects(1)],
    ["part-2", projects(2)],
    ["part-3", projects(3)],
    ["evaluation", tableOf(evaluations)],
    ["potential", potential && tableOf([potential])],
    ["scoring", scoring?.rows[0]?.name.at],
  ];
  return new Map(
    filled.map(([part, at]) => [part, at ? { at, isEmpty: false } : emptyPart(plan, part)] as const),
  );
}

interface Table {
  readonly at: CellRef;
  readonly rows: readonly unknown[];
}

function emptyPart({ headers }: Plan, part: PlanPart): FoundPart | undefined {
  const header = headers.find((header) => header.part === part);
  return header && { at: header.at, isEmpty: true };
}
