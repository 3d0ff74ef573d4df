import { sameCell, type CellRef } from "../grid/cell-ref";
import { ALL_POINTS } from "../plan/across/component-points";
import type { Plan } from "../plan/plan";
import { pointsInForce } from "../scorecard/points-in-force";
import type { AddedWeights } from "../scorecard/add-up-weights";
import type { Found } from "./finding";
import type { Part } from "./is-within";

export type WeightsProblem = Found<"weights-do-not-add-up">;

export function weightsProblem(
  component: Part,
  at: CellRef,
  expected: number,
  { summed, blank }: Pick<AddedWeights, "summed" | "blank">,
  related: readonly CellRef[],
  stated?: number,
): WeightsProblem {
  const others = related.filter((cell) => !sameCell(cell, at));
  return { at, facts: { component, expected, summed, stated, blank }, related: others };
}

/** What the weights of a part should make. */
export function pointsOf(plan: Plan, part: Part): number {
  if (part === "total") return ALL_POINTS;
  const { performance, potential } = pointsInForce(plan);
  return part === "2" ? potential : performance;
}
