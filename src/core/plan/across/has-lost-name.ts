import { a1 } from "../../grid/cell-ref";
import type { Name } from "../name";
import { perPlan } from "../per-plan";
import type { Plan } from "../plan";

/** Whether a row has lost its name, which is a finding; other rows without one stand for nothing. */
export function hasLostName(plan: Plan, name: Name): boolean {
  return name.value === "" && cellsOf(plan).has(a1(name.at));
}

const cellsOf = perPlan(({ nameless }): ReadonlySet<string> => new Set(nameless.map(a1)));
