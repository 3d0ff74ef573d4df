import { a1 } from "../../grid/cell-ref";
import type { LostName } from "../misread";
import type { Name } from "../name";
import { perPlan } from "../per-plan";
import type { Plan } from "../plan";

/** Whether a row has lost its name, which is a finding; other rows without one stand for nothing. */
export function hasLostName(plan: Plan, name: Name): boolean {
  return name.value === "" && findLostName(plan, name) !== undefined;
}

/** What became of the cell of a lost name. */
export function findLostName(plan: Plan, name: Name): LostName | undefined {
  return cellsOf(plan).get(a1(name.at));
}

const cellsOf = perPlan(
  ({ nameless }): ReadonlyMap<string, LostName> => new Map(nameless.map((lost) => [a1(lost.at), lost])),
);
