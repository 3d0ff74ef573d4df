import { valueOf } from "../../grid/reading";
import { satangOf, type Satang } from "../budget";
import { perPlan } from "../per-plan";
import type { Plan } from "../plan";
import type { ProjectRow, ProjectTable, ProjectTotal } from "../projects";
import { statedBudget } from "./stated-budget";
import { tableSums } from "./table-sums";

/** A subtotal that is not what the rows between it and the one before add up to. */
export interface OddSubtotal {
  readonly total: ProjectTotal;
  readonly stated: Satang;
  readonly summed: Satang;
  readonly rows: readonly ProjectRow[];
}

/**
 * By table the subtotals below rows that do not add these up. One of several departments may add up those before it,
 * one without rows of its own is of something else; where more are wrong than right, none is taken for a sum of rows.
 */
export const oddSubtotals = perPlan(
  (plan: Plan): ReadonlyMap<ProjectTable, readonly OddSubtotal[]> =>
    new Map(
      plan.projectTables
        .filter(({ subtotals }) => subtotals.length > 1)
        .map((table) => [table, tableSums(plan).get(table)?.isSound ? oddIn(table) : []]),
    ),
);

/** Those that the table's own total is made of. */
export function addedSubtotals(plan: Plan, table: ProjectTable): readonly OddSubtotal[] {
  const areas = table.total?.sums ?? [];
  if (areas.length === 0) return [];
  const odd = oddSubtotals(plan).get(table) ?? [];
  return odd.filter(({ total: { at } }) =>
    areas.some(({ top, bottom }) => top <= at.row && at.row <= bottom),
  );
}

/** What the rows above a place add up to, with repeated projects and without. */
type Sums = readonly [Satang, Satang];

function oddIn({ rows, subtotals, groups }: ProjectTable): readonly OddSubtotal[] {
  const ofGroups = new Set(groups.map(({ total }) => total?.at.row));
  const odd: OddSubtotal[] = [];
  let right = 0;
  let next = 0;
  let sums: Sums = [0, 0];
  const before: readonly [Set<Satang>, Set<Satang>] = [new Set([0]), new Set([0])];
  for (const total of subtotals) {
    const first = next;
    const [above] = sums;
    for (let row = rows[next]; row && row.budget.at.row < total.at.row; row = rows[++next])
      sums = withRow(sums, row);
    const own = rows.slice(first, next);
    const stated = statedBudget(total.budget);
    if (stated !== undefined && !ofGroups.has(total.at.row) && own.some(hasAmount) && !isAbove(total)) {
      const isRight = sums.some((sum, i) => before[i]?.has(sum - stated));
      if (isRight) right++;
      else if (own.every(({ budget }) => budget.state !== "blank"))
        odd.push({ total, stated, summed: sums[0] - above, rows: own });
    }
    sums.forEach((sum, i) => before[i]?.add(sum));
  }
  return odd.length <= right ? odd : [];
}

function withRow([once, all]: Sums, { budget, repeated }: ProjectRow): Sums {
  const satang = satangOf(valueOf(budget)) ?? 0;
  return [repeated ? once : once + satang, all + satang];
}

function hasAmount({ budget }: ProjectRow): boolean {
  return satangOf(valueOf(budget)) !== undefined;
}

/** Whether a subtotal stands above the rows that it is of. */
export function isAbove({ at, sums }: ProjectTotal): boolean {
  return sums?.some(({ top }) => top > at.row) ?? false;
}
