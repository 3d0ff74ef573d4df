import { lowerBound } from "../core/grid/lower-bound";
import type { CellRef } from "../core/grid/cell-ref";
import type { PlanPart } from "../core/plan/part";
import type { Plan } from "../core/plan/plan";
import type { ProjectTable } from "../core/plan/projects";

/** A part of the plan, or the tables that belong to none. */
export type PartGroup = PlanPart | "other";

interface Anchor {
  readonly row: number;
  readonly part: PartGroup;
}

/** Says to which part a cell belongs: the one whose nearest table stands above it on its sheet, else below. */
export function partOfCell(plan: Plan): (at: CellRef) => PartGroup {
  const sheets = new Map<string, Anchor[]>();
  for (const { part, at } of anchorsOf(plan)) {
    const anchors = sheets.get(at.sheet) ?? [];
    anchors.push({ row: at.row, part });
    sheets.set(at.sheet, anchors);
  }
  for (const anchors of sheets.values()) anchors.sort((one, other) => one.row - other.row);
  return ({ sheet, row }) => {
    const anchors = sheets.get(sheet) ?? [];
    return (lastAbove(anchors, row) ?? anchors[0])?.part ?? "other";
  };
}

/** The last anchor in this row or above it, of anchors in order: there may be one for every row of a long plan. */
function lastAbove(anchors: readonly Anchor[], row: number): Anchor | undefined {
  return anchors[lowerBound(anchors, (anchor) => anchor.row <= row) - 1];
}

/** Cells of which it is known to what part they belong; numbers stated in headings stand above their table. */
function anchorsOf(plan: Plan): readonly { readonly part: PartGroup; readonly at: CellRef }[] {
  const { potential, scoring } = plan;
  const of = (part: PartGroup, places: readonly (Placed | undefined)[]) =>
    places.flatMap((place) => (place ? [{ part, at: place.at }] : []));
  const names = (rows: readonly { readonly name: Placed }[]) => rows.map(({ name }) => name);
  return [
    ...of("key-result-list", names(plan.listed)),
    ...of("part-1", [...names(plan.objectives), ...names(plan.yearlyTargets)]),
    ...plan.projectTables.flatMap((table) =>
      of(sectionOf(table), [table, table.dimension, ...names(table.rows), table.total, table.closing]),
    ),
    ...plan.evaluations.flatMap((table) =>
      of("evaluation", [
        table,
        table.statedCount,
        table.statedMinimum,
        table.statedWeight,
        ...names(table.rows),
      ]),
    ),
    ...(potential
      ? of("potential", [potential, potential.statedCount, potential.statedWeight, ...names(potential.rows)])
      : []),
    ...(scoring ? of("scoring", [...names(scoring.rows), ...scoring.sums, ...scoring.parts]) : []),
    ...of("other", plan.misunderstood),
  ];
}

interface Placed {
  readonly at: CellRef;
}

function sectionOf({ section }: ProjectTable): PartGroup {
  return section === undefined ? "other" : (`part-${section}` as const);
}
